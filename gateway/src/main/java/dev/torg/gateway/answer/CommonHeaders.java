package dev.torg.gateway.answer;

import dev.torg.gateway.limit.Allowance;
import dev.torg.gateway.limit.RateLimits;
import dev.torg.gateway.pipeline.Exchange;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** The headers that every answer has: its request id and what is left of the caller's quota. */
@Singleton
public class CommonHeaders {

  private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");
  private static final CharSequence RATE_LIMIT = HttpHeaders.createOptimized("RateLimit");
  private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");

  private final CharSequence policy;

  @Inject
  CommonHeaders(RateLimits limits) {
    this.policy = HttpHeaders.createOptimized(limits.policy());
  }

  public void stamp(Exchange exchange, MultiMap headers) {
    headers.set(REQUEST_ID, exchange.trace().requestId());
    headers.set(POLICY, policy);
    Allowance allowance = exchange.allowance();
    if (allowance != null) {
      headers.set(RATE_LIMIT, allowance.text());
    }
  }
}
