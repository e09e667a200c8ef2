package dev.torg.platform.trace;

import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Enters the trace context of each HTTP request before anything else looks at it. */
class TraceContextFilter {

  @ServerRequestFilter(preMatching = true, priority = 0)
  void enter(ContainerRequestContext request) {
    TraceContext.of(request.getHeaderString("X-Request-Id"), request.getHeaderString("traceparent"))
        .enter();
  }
}
