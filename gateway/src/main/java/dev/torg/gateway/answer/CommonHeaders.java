package dev.torg.gateway.answer;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.limit.Allowance;
import dev.torg.gateway.limit.CredentialQuotas;
import dev.torg.gateway.route.Route;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.apiversion.VersionRule;
import dev.torg.platform.identity.VerifiedToken;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers that every answer has: its date, its request id, its API version, what is left of the
 * caller's quota, and, where the public URL is https, that browsers come by https only.
 */
@Singleton
public class CommonHeaders {

  private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
  private static final CharSequence API_VERSION = HttpHeaders.createOptimized("Api-Version");
  private static final CharSequence RATE_LIMIT = HttpHeaders.createOptimized("RateLimit");
  private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");

  private static final CharSequence CONTENT_TYPE_OPTIONS =
      HttpHeaders.createOptimized("X-Content-Type-Options");
  private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
  private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
  private static final CharSequence OWN_COPY = HttpHeaders.createOptimized("private, no-cache");
  private static final CharSequence VARY =
      HttpHeaders.createOptimized("Authorization, Cookie, Api-Version");

  private static final CharSequence TRANSPORT_SECURITY =
      HttpHeaders.createOptimized("Strict-Transport-Security");
  private static final CharSequence A_YEAR =
      HttpHeaders.createOptimized("max-age=31536000; includeSubDomains");

  private final CurrentDate date;
  private final CharSequence generalPolicy;
  private final boolean isHttps;

  @Inject
  CommonHeaders(
      CurrentDate date,
      CredentialQuotas quotas,
      @ConfigProperty(name = "torg.public-url") URI publicUrl) {
    this.date = date;
    this.generalPolicy = quotas.general().policy();
    this.isHttps = publicUrl.getScheme().equals("https");
  }

  public void stamp(Exchange exchange, MultiMap headers) {
    headers.set(HttpHeaders.DATE, date.text());
    headers.set(REQUEST_ID, exchange.trace().requestId());
    if (isHttps) {
      headers.set(TRANSPORT_SECURITY, A_YEAR);
    }
    Allowance allowance = exchange.allowance();
    headers.set(POLICY, allowance == null ? generalPolicy : allowance.quota().policy());
    if (allowance != null) {
      headers.set(RATE_LIMIT, allowance.text());
    }
    stampForCaches(exchange, headers);
    if (!headers.contains(API_VERSION)) {
      headers.set(API_VERSION, version(exchange).text());
    }
  }

  /**
   * Nothing is kept by anybody but who was told that it may; and where it matters who asks, caches
   * are told so.
   */
  private static void stampForCaches(Exchange exchange, MultiMap headers) {
    headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF);
    if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
      headers.set(
          HttpHeaders.CACHE_CONTROL, headers.contains(HttpHeaders.ETAG) ? OWN_COPY : NO_STORE);
    }
    Route route = exchange.routeOrNull();
    if (route != null && !route.isPublic()) {
      headers.add(HttpHeaders.VARY, VARY);
    }
  }

  /** What a service names itself stays; this is for the answers that no service made. */
  private static ApiVersion version(Exchange exchange) {
    VerifiedToken token = exchange.token();
    return VersionRule.ofRefusal(
        exchange.target().path(),
        exchange.request().getHeader(API_VERSION),
        token == null ? Optional.empty() : token.caller().pinnedVersion());
  }
}
