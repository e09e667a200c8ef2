package dev.torg.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers for what is no {@link Exception}, which the library leaves alone: errors of the JVM, and
 * failures that Vert.x makes without a stack trace.
 */
@Provider
@Priority(Priorities.USER)
public class AnyFailureMapper extends ExceptionMapperBase<Throwable> {

  @Override
  protected HttpProblem toProblem(Throwable failure) {
    return Problems.of(ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.meaning());
  }
}
