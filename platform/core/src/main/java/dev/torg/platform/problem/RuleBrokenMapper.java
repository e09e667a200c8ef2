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
    if (broken.kind() == RuleBroken.Kind.MISSING) {
      return Problems.notFound();
    }
    HttpProblem.Builder problem =
        Problems.builder(type(broken.kind()), String.valueOf(broken.getMessage()));
    broken.members().forEach(problem::with);
    return problem.build();
  }

  private static ProblemType type(RuleBroken.Kind kind) {
    return switch (kind) {
      case NOT_ALLOWED -> ProblemType.FORBIDDEN;
      case WRONG_STATE -> ProblemType.INVALID_STATE;
      case TAKEN -> ProblemType.CONFLICT;
      case OUT_OF_DATE -> ProblemType.PRECONDITION_FAILED;
      case STATE_NOT_NAMED -> ProblemType.PRECONDITION_REQUIRED;
      case OVER -> ProblemType.GONE;
      case EXPIRED -> ProblemType.EXPIRED;
      case MISSING -> ProblemType.NOT_FOUND;
    };
  }
}
