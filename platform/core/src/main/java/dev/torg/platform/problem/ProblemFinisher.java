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

  @Override
  public int priority() {
    return AFTER_LOGGING_BEFORE_DEFAULTS;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    TraceContext trace = TraceContext.current();
    if (problem.getStatusCode() >= 400 && problem.getStatusCode() < 500) {
      LOG.infof("refused %s", ProblemDocument.inShort(problem));
    }
    return ProblemDocument.finish(problem, trace.requestId(), trace.traceId(), context.path);
  }
}
