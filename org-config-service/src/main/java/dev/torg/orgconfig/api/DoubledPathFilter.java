package dev.torg.orgconfig.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Serves the path that clients were told of by mistake, with its beginning twice, like the real
 * one.
 */
class DoubledPathFilter {

  private static final String DOUBLED = VippsOrgsResource.PATH + VippsOrgsResource.PATH;

  @ServerRequestFilter(preMatching = true)
  void takeOneAway(ContainerRequestContext request) {
    URI uri = request.getUriInfo().getRequestUri();
    String path = uri.getRawPath();
    if (path.equals(DOUBLED) || path.startsWith(DOUBLED + "/")) {
      String query = uri.getRawQuery();
      String single = path.substring(VippsOrgsResource.PATH.length());
      request.setRequestUri(uri.resolve(query == null ? single : single + "?" + query));
    }
  }
}
