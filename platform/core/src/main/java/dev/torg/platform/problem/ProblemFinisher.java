package dev.torg.platform.problem;

import dev.torg.platform.trace.TraceContext;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Puts the last hand to every problem that Jakarta REST answers with, whichever mapper made it. */
@ApplicationScoped
class ProblemFinisher implements ProblemPostProcessor {

  private static final Logger LOG = Logger.getLogger(ProblemFinisher.class);
  private static final int AFTER_LOGGING_BEFORE_DEFAULTS = 100;
  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;

  @Override
  public int priority() {
    return AFTER_LOGGING_BEFORE_DEFAULTS;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    TraceContext trace = TraceContext.current();
    write(problem, context);
    return ProblemDocument.finish(problem, trace.requestId(), trace.traceId(), context.path);
  }

  /** Who has to come again later met no fault, and may come often. */
  private static void write(HttpProblem problem, ProblemContext context) {
    int status = problem.getStatusCode();
    if (status >= SERVER_ERROR && status != ProblemType.UNAVAILABLE.status()) {
      LOG.errorf(context.cause, "failed %s", ProblemDocument.inShort(problem));
    } else if (status >= CLIENT_ERROR) {
      LOG.infof("refused %s", ProblemDocument.inShort(problem));
    }
  }
}
