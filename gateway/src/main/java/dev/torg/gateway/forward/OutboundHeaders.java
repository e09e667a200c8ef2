package dev.torg.gateway.forward;

import dev.torg.gateway.pipeline.Exchange;
import dev.torg.gateway.server.GatewaySettings;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a client's headers those that a service may believe. */
@Singleton
public class OutboundHeaders {

  private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("x-request-id");
  private static final CharSequence TRACEPARENT = HttpHeaders.createOptimized("traceparent");
  private static final CharSequence FOR = HttpHeaders.createOptimized("x-forwarded-for");
  private static final CharSequence PROTO = HttpHeaders.createOptimized("x-forwarded-proto");
  private static final CharSequence HOST = HttpHeaders.createOptimized("x-forwarded-host");

  private final boolean trustForwarded;

  @Inject
  OutboundHeaders(GatewaySettings settings) {
    this.trustForwarded = settings.trustForwarded();
  }

  void rewrite(Exchange exchange, MultiMap headers) {
    HttpServerRequest request = exchange.request();
    String proto = forwarded(headers, PROTO, request.scheme());
    String host = forwarded(headers, HOST, request.authority().toString());
    removeForged(headers);
    removeHopByHop(headers);
    headers.set(REQUEST_ID, exchange.trace().requestId());
    headers.set(TRACEPARENT, exchange.trace().traceparent().text());
    headers.set(FOR, exchange.clientAddress());
    headers.set(PROTO, proto == null ? "http" : proto);
    headers.set(HOST, host == null ? "" : host);
    authorize(exchange, headers);
  }

  private @Nullable String forwarded(MultiMap headers, CharSequence name, @Nullable String own) {
    String sent = trustForwarded ? headers.get(name) : null;
    return sent == null ? own : sent;
  }

  private static void authorize(Exchange exchange, MultiMap headers) {
    String authorization = exchange.authorization();
    if (authorization == null) {
      headers.remove(HttpHeaders.AUTHORIZATION);
    } else if (!authorization.equals(onlyOne(headers.getAll(HttpHeaders.AUTHORIZATION)))) {
      headers.set(HttpHeaders.AUTHORIZATION, authorization);
    }
    if (!exchange.route().keepsCookies()) {
      headers.remove(HttpHeaders.COOKIE);
    }
  }

  private static @Nullable String onlyOne(List<String> values) {
    return values.size() == 1 ? values.get(0) : null;
  }

  /** An underscore counts as a hyphen, because some programs read it so. */
  private static void removeForged(MultiMap headers) {
    List<String> forged = null;
    for (Map.Entry<String, String> header : headers) {
      if (claimsIdentity(header.getKey())) {
        forged = forged == null ? new ArrayList<>() : forged;
        forged.add(header.getKey());
      }
    }
    if (forged != null) {
      forged.forEach(headers::remove);
    }
  }

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

  /** The proxy library removes the usual ones; here go those that the client names itself. */
  private static void removeHopByHop(MultiMap headers) {
    headers.remove(HttpHeaders.EXPECT);
    for (String connection : headers.getAll(HttpHeaders.CONNECTION)) {
      if (!connection.equalsIgnoreCase("keep-alive")) {
        removeNamed(connection, headers);
      }
    }
  }

  private static void removeNamed(String connection, MultiMap headers) {
    for (String name : connection.split(",", -1)) {
      if (!name.isBlank() && !name.trim().equalsIgnoreCase("content-length")) {
        headers.remove(name.trim());
      }
    }
  }
}
