package dev.torg.partner.sessions.api;

import io.quarkus.security.AuthenticationRedirectException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Sends a browser to the eID or on from it, before the problem library does: to it that is a
 * problem, with a line in the log for each.
 */
@Provider
@Priority(Priorities.USER - 100)
public class RedirectMapper implements ExceptionMapper<AuthenticationRedirectException> {

  @Override
  public Response toResponse(AuthenticationRedirectException redirect) {
    return Response.status(redirect.getCode())
        .header(HttpHeaders.LOCATION, redirect.getRedirectUri())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
