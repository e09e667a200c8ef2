package dev.torg.platform.apiversion;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Decides the version before the resource runs, and names it in every answer. */
class ApiVersionFilter {

  private static final String HEADER = "Api-Version";

  private final RequestedVersion requestedVersion;

  ApiVersionFilter(RequestedVersion requestedVersion) {
    this.requestedVersion = requestedVersion;
  }

  @ServerRequestFilter
  void decide(ContainerRequestContext request) {
    requestedVersion.decide(
        request.getUriInfo().getRequestUri().getPath(), request.getHeaderString(HEADER));
  }

  @ServerResponseFilter
  void name(ContainerResponseContext response) {
    response.getHeaders().putSingle(HEADER, requestedVersion.current().text());
  }
}
