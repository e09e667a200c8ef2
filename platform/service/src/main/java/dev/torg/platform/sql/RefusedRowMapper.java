package dev.torg.platform.sql;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Answers for a row of Hibernate that the database refused. */
@Provider
@Priority(Priorities.USER)
public class RefusedRowMapper extends ExceptionMapperBase<PersistenceException> {

  @Override
  protected HttpProblem toProblem(PersistenceException refused) {
    return TakenMeanwhile.problem(refused);
  }
}
