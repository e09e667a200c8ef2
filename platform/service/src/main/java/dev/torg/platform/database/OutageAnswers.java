package dev.torg.platform.database;

import dev.torg.platform.problem.EarlyProblem;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Answers 503 instead of 500 to whatever failed because the database is away. */
@ApplicationScoped
public class OutageAnswers implements ProblemPostProcessor {

  private static final Logger LOG = Logger.getLogger(OutageAnswers.class);
  private static final int BEFORE_LOGGING = 200;
  private static final int TRY_AGAIN_SECONDS = 2;

  @Override
  public int priority() {
    return BEFORE_LOGGING;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getStatusCode() != ProblemType.INTERNAL_ERROR.status()
        || !DatabaseOutage.caused(context.cause)) {
      return problem;
    }
    LOG.warnf("no database for %s: %s", context.path, context.cause);
    return tryAgain();
  }

  /** The same answer to a request that Jakarta REST never saw. */
  public static void end(RoutingContext request) {
    EarlyProblem.end(request, tryAgain());
  }

  private static HttpProblem tryAgain() {
    return Problems.retryAfter(
        ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.meaning(), TRY_AGAIN_SECONDS);
  }
}
