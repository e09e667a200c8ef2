package dev.torg.portal.page;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a browser may do with a page: nothing inline, nothing from elsewhere, in no frame. */
public class PageHeaders {

  public static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  @ServerResponseFilter
  public void protect(ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle("Content-Security-Policy", POLICY);
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("X-Frame-Options", "DENY");
    headers.putSingle("Referrer-Policy", "same-origin");
    headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
    headers.putSingle("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    if (headers.getFirst("Cache-Control") == null) {
      headers.putSingle("Cache-Control", "no-store");
    }
  }
}
