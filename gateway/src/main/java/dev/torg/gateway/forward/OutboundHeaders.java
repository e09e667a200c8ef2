package dev.torg.gateway.forward;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.route.Destination;
import dev.torg.gateway.route.Route;
import dev.torg.gateway.route.Trait;
import dev.torg.platform.identity.LanguageCookie;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes of a client's headers those that a service may believe. */
@Singleton
public class OutboundHeaders {

  private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");
  private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized("traceparent");
  private static final CharSequence FOR = HttpHeaders.createOptimized("x-forwarded-for");
  private static final CharSequence PROTO = HttpHeaders.createOptimized("x-forwarded-proto");
  private static final CharSequence HOST = HttpHeaders.createOptimized("x-forwarded-host");

  /** Of one connection only (RFC 9110, section 7.6.1), or written anew for the service. */
  private static final HeaderNames OWN =
      HeaderNames.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "expect",
          "host",
          "traceparent",
          "authorization");

  private final CharSequence publicScheme;
  private final CharSequence publicHost;

  @Inject
  OutboundHeaders(@ConfigProperty(name = "torg.public-url") URI publicUrl) {
    this.publicScheme = HttpHeaders.createOptimized(publicUrl.getScheme());
    this.publicHost = HttpHeaders.createOptimized(publicUrl.getRawAuthority());
  }

  void write(Exchange exchange, MultiMap outbound) {
    HttpServerRequest request = exchange.request();
    for (Map.Entry<String, String> header : request.headers()) {
      if (passes(header.getKey(), exchange.route())) {
        outbound.add(header.getKey(), header.getValue());
      }
    }
    removeNamedByConnection(request.headers(), outbound);
    keepLanguage(exchange, outbound);
    if (exchange.route().destination() == Destination.OUR_SERVICE) {
      MeantHeaders.write(outbound);
    }
    if (exchange.isChunked()) {
      outbound.remove(HttpHeaders.CONTENT_LENGTH);
    }
    outbound.set(REQUEST_ID, exchange.trace().requestId());
    outbound.set(TRACEPARENT, exchange.trace().traceparent().text());
    outbound.set(FOR, exchange.clientAddress());
    outbound.set(PROTO, publicScheme);
    outbound.set(HOST, publicHost);
    CharSequence authorization = exchange.authorization();
    if (authorization != null) {
      outbound.set(HttpHeaders.AUTHORIZATION, authorization);
    }
  }

  /** Of a browser's cookies, a page needs the one that says which language somebody chose. */
  private static void keepLanguage(Exchange exchange, MultiMap outbound) {
    Cookie chosen =
        exchange.route().isPage() ? exchange.request().getCookie(LanguageCookie.NAME) : null;
    if (chosen != null) {
      outbound.set(HttpHeaders.COOKIE, LanguageCookie.NAME + "=" + chosen.getValue());
    }
  }

  private static boolean passes(String name, Route route) {
    return !OWN.contains(name)
        && !claimsIdentity(name)
        && (route.has(Trait.COOKIES) || !name.equalsIgnoreCase("cookie"))
        && (route.keepsSubscriptionKey() || !name.equalsIgnoreCase("ocp-apim-subscription-key"));
  }

  /** An underscore counts as a hyphen, because some programs read it so. */
  private static boolean claimsIdentity(String name) {
    return switch (name.charAt(0)) {
      case 'x', 'X' ->
          startsWith(name, "x-torg-")
              || startsWith(name, "x-forwarded-")
              || startsWith(name, "x-request-id")
              || startsWith(name, "x-real-ip")
              || startsWith(name, "x-http-method")
              || startsWith(name, "x-original-");
      case 'f', 'F' -> name.equalsIgnoreCase("forwarded");
      default -> false;
    };
  }

  private static boolean startsWith(String name, String prefix) {
    if (name.length() < prefix.length()) {
      return false;
    }
    for (int at = 0; at < prefix.length(); at++) {
      char character = name.charAt(at) == '_' ? '-' : Character.toLowerCase(name.charAt(at));
      if (character != prefix.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  /** What the client itself says to be of its connection only. */
  private static void removeNamedByConnection(MultiMap received, MultiMap outbound) {
    for (String connection : received.getAll(HttpHeaders.CONNECTION)) {
      if (!connection.equalsIgnoreCase("keep-alive")) {
        removeNamed(connection, outbound);
      }
    }
  }

  private static void removeNamed(String connection, MultiMap outbound) {
    for (String name : connection.split(",", -1)) {
      if (!name.isBlank() && !name.trim().equalsIgnoreCase("content-length")) {
        outbound.remove(name.trim());
      }
    }
  }
}
