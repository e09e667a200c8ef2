package dev.torg.platform.problem;

import dev.torg.platform.business.RuleBroken;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** Tells a caller which rule of the domain stands in the way. */
@Provider
@Priority(Priorities.USER)
public class RuleBrokenMapper extends ExceptionMapperBase<RuleBroken> {

  @Override
  protected HttpProblem toProblem(RuleBroken broken) {
    String detail = String.valueOf(broken.getMessage());
    return switch (broken.kind()) {
      case NOT_ALLOWED -> Problems.forbidden(detail);
      case WRONG_STATE -> Problems.invalidState(detail);
      case TAKEN -> Problems.of(ProblemType.CONFLICT, detail);
      case OUT_OF_DATE -> Problems.of(ProblemType.PRECONDITION_FAILED, detail);
      case STATE_NOT_NAMED -> Problems.of(ProblemType.PRECONDITION_REQUIRED, detail);
      case OVER -> Problems.of(ProblemType.GONE, detail);
      case EXPIRED -> Problems.of(ProblemType.EXPIRED, detail);
      case MISSING -> Problems.notFound();
    };
  }
}
