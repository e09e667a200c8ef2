package dev.torg.platform.problem;

import dev.torg.platform.trace.TraceContext;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts the last hand to every problem that Jakarta REST answers with, whichever mapper made it. */
@ApplicationScoped
class ProblemFinisher implements ProblemPostProcessor {

  private static final int AFTER_LOGGING_BEFORE_DEFAULTS = 100;

  @Override
  public int priority() {
    return AFTER_LOGGING_BEFORE_DEFAULTS;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    TraceContext trace = TraceContext.current();
    return ProblemDocument.finish(problem, trace.requestId(), trace.traceId(), context.path);
  }
}
