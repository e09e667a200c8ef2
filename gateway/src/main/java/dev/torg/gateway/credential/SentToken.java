package dev.torg.gateway.credential;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/**
 * The token that a request carries.
 *
 * @param token the compact JWT
 * @param authorization the header with which a service gets it
 * @param fromCookie whether a browser sent it on its own accord
 */
record SentToken(String token, String authorization, boolean fromCookie) {

  private static final String BEARER = "Bearer";

  /**
   * The token of the request; null when there is none. A header wins over the cookie.
   *
   * @param cookieName of the session's cookie; one with another name counts nothing
   */
  static @Nullable SentToken of(HttpServerRequest request, String cookieName) {
    String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (authorization == null || isEmpty(authorization)) {
      return inCookie(request, cookieName + "=");
    }
    return isBearer(authorization)
        ? new SentToken(authorization.substring(BEARER.length()).trim(), authorization, false)
        : null;
  }

  /** Whether the header is of the scheme Bearer, with or without a token. */
  static boolean isBearer(String authorization) {
    return authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
        && (authorization.length() == BEARER.length()
            || authorization.charAt(BEARER.length()) == ' ');
  }

  private static boolean isEmpty(String authorization) {
    return authorization.isBlank()
        || (isBearer(authorization) && authorization.substring(BEARER.length()).isBlank());
  }

  private static @Nullable SentToken inCookie(HttpServerRequest request, String start) {
    for (String cookies : request.headers().getAll(HttpHeaders.COOKIE)) {
      for (String cookie : cookies.split(";", -1)) {
        String trimmed = cookie.trim();
        if (trimmed.startsWith(start) && trimmed.length() > start.length()) {
          String token = trimmed.substring(start.length());
          return new SentToken(token, BEARER + " " + token, true);
        }
      }
    }
    return null;
  }
}
