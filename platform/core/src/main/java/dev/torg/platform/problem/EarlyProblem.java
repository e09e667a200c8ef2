package dev.torg.platform.problem;

import dev.torg.platform.trace.TraceContext;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** Answers a request that Jakarta REST never sees. */
public final class EarlyProblem {

  private EarlyProblem() {}

  public static void end(RoutingContext request, HttpProblem problem) {
    MultiMap sent = request.request().headers();
    TraceContext trace = TraceContext.of(sent.get("X-Request-Id"), sent.get("traceparent"));
    problem
        .getHeaders()
        .forEach((name, value) -> request.response().putHeader(name, value.toString()));
    request
        .response()
        .setStatusCode(problem.getStatusCode())
        .putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString())
        .end(
            Problems.toJson(problem, trace.requestId(), trace.traceId(), request.normalizedPath()));
  }
}
