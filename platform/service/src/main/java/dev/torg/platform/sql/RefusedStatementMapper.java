package dev.torg.platform.sql;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.pgclient.PgException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Answers for a statement of {@link SessionSql} that the database refused. */
@Provider
@Priority(Priorities.USER)
public class RefusedStatementMapper extends ExceptionMapperBase<PgException> {

  @Override
  protected HttpProblem toProblem(PgException refused) {
    return TakenMeanwhile.problem(refused);
  }
}
