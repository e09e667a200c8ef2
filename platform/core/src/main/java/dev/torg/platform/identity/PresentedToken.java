package dev.torg.platform.identity;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** Finds the token that came with a request. */
public final class PresentedToken {

  private static final String SCHEME = "Bearer ";
  private static final String PORTAL = "/portal/";

  private PresentedToken() {}

  /** The bearer token, else the session; null when there is neither, or nothing in it. */
  public static @Nullable String of(HttpServerRequest request) {
    String bearer = bearer(request.getHeader(HttpHeaders.AUTHORIZATION));
    return bearer != null || !request.path().startsWith(PORTAL) ? bearer : session(request);
  }

  private static @Nullable String bearer(@Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    String token = header.substring(SCHEME.length()).trim();
    return token.isEmpty() ? null : token;
  }

  /** The gateway looks at the cookie of the right name only, and passes a bearer token on. */
  private static @Nullable String session(HttpServerRequest request) {
    Cookie ofHost = request.getCookie(SessionCookieName.OF_HOST);
    Cookie cookie = ofHost == null ? request.getCookie(SessionCookieName.PLAIN) : ofHost;
    return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
  }
}
