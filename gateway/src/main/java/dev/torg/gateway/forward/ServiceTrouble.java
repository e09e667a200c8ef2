package dev.torg.gateway.forward;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** What a failed call to a service means for the caller. */
final class ServiceTrouble {

  private static final Logger LOG = Logger.getLogger(ServiceTrouble.class);
  private static final int RETRY_SECONDS = 1;

  private ServiceTrouble() {}

  /** No connection could be had: nothing was sent, and a repetition is safe. */
  static HttpProblem unreachable(String service, Throwable cause) {
    log(service, "unreachable", cause);
    return Problems.retryAfter(
        ProblemType.UNAVAILABLE, ProblemType.UNAVAILABLE.meaning(), RETRY_SECONDS);
  }

  /** The request was sent, and no answer came. */
  static HttpProblem unanswered(String service, Throwable cause) {
    log(service, "gave no answer", cause);
    ProblemType type =
        cause instanceof TimeoutException ? ProblemType.GATEWAY_TIMEOUT : ProblemType.BAD_GATEWAY;
    return Problems.of(type, type.meaning());
  }

  private static void log(String service, String what, Throwable cause) {
    LOG.warnf("%s %s cause=%s", service, what, cause.toString());
  }
}
