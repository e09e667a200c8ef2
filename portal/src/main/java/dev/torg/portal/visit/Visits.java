package dev.torg.portal.visit;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.LanguageCookie;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Finds out who looks at the page that is being made. */
@ApplicationScoped
public class Visits {

  private final CurrentVertxRequest currentRequest;
  private final CurrentCaller currentCaller;

  Visits(CurrentVertxRequest currentRequest, CurrentCaller currentCaller) {
    this.currentRequest = currentRequest;
    this.currentCaller = currentCaller;
  }

  /** Only while the request is looked at, so before anything is waited for. */
  public Visit current() {
    HttpServerRequest request = currentRequest.getCurrent().request();
    return new Visit(
        currentCaller.find().orElse(null),
        request.getHeader(HttpHeaders.AUTHORIZATION),
        locale(request),
        path(request));
  }

  /** An answer to a form is no page to come back to: that is the one that the form stood on. */
  private static String path(HttpServerRequest request) {
    return request.method().equals(HttpMethod.POST)
        ? LocalPath.ofUrl(request.getHeader(HttpHeaders.REFERER))
        : request.uri();
  }

  static Locale locale(HttpServerRequest request) {
    Cookie chosen = request.getCookie(LanguageCookie.NAME);
    return PageLanguages.best(
        chosen == null ? null : chosen.getValue(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
