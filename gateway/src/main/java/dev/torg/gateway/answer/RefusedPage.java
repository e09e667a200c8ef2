package dev.torg.gateway.answer;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.route.Route;
import dev.torg.platform.business.LocalPath;
import dev.torg.platform.identity.LanguageCookie;
import dev.torg.platform.problem.ProblemType;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a person with a browser gets who is refused: the login, or a page that says why. */
record RefusedPage(Exchange exchange, HttpProblem problem) {

  static final String CONTENT_TYPE = "text/html; charset=utf-8";

  private static final String HOME = "/portal";

  /** The login takes longer ways back, and the eID may not. */
  private static final int LONGEST_RETURN = 399;

  /** Whether the request was for a page; without a route, whether it looks like it. */
  static boolean isWanted(Exchange exchange) {
    Route route = exchange.routeOrNull();
    HttpServerRequest request = exchange.request();
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    return route == null
        ? accepted != null && accepted.contains("text/html") && isForPeople(request.path())
        : route.isPage();
  }

  private static boolean isForPeople(@Nullable String path) {
    return path != null
        && (path.startsWith("/register/")
            || (path.startsWith(HOME) && !path.startsWith("/portal/v1/")));
  }

  /** Sets what stands before the page. */
  void begin(HttpServerResponse response) {
    PageHeaders.PLAIN.set(response.headers());
    response.putHeader("Cache-Control", "no-store");
    if (mustLogIn()) {
      response.setStatusCode(303);
      response.putHeader(HttpHeaders.LOCATION, "/portal/v1/login?return_to=" + returnPath());
    } else {
      response.setStatusCode(problem.getStatusCode());
    }
  }

  String html() {
    return mustLogIn()
        ? ""
        : ProblemHtml.refusal(problem.getStatusCode(), texts(), exchange.trace().requestId());
  }

  /**
   * Only who looks is sent on: browsers let no form lead to the eID's address, nor a page that asks
   * by itself whether there is something new, and each way to the login leaves a cookie.
   */
  private boolean mustLogIn() {
    HttpServerRequest request = exchange.request();
    String mode = request.getHeader("Sec-Fetch-Mode");
    return isLoggedOut()
        && (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD))
        && (mode == null || mode.equals("navigate"));
  }

  private String returnPath() {
    String address = exchange.target().text();
    return URLEncoder.encode(
        LocalPath.isOne(address, LONGEST_RETURN) ? address : HOME, StandardCharsets.UTF_8);
  }

  private boolean isLoggedOut() {
    return problem.getStatusCode() == ProblemType.UNAUTHORIZED.status();
  }

  private RefusalTexts texts() {
    HttpServerRequest request = exchange.request();
    Cookie chosen = request.getCookie(LanguageCookie.NAME);
    return RefusalTexts.in(
        chosen == null ? null : chosen.getValue(), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
