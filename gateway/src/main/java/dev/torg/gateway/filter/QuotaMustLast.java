package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.gateway.limit.Allowance;
import dev.torg.gateway.limit.RateLimits;
import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Counts a request for its credential, or for its address without one; 429 beyond the quota. */
@Singleton
public class QuotaMustLast implements Filter {

  private final RateLimits limits;

  @Inject
  QuotaMustLast(RateLimits limits) {
    this.limits = limits;
  }

  @Override
  public void check(Exchange exchange) {
    VerifiedToken token = exchange.token();
    Allowance allowance =
        token == null
            ? limits.ofAddress(exchange.clientAddress())
            : limits.ofCredential(token.caller().subject(), token.requestsPerMinute());
    exchange.allow(allowance);
    if (!allowance.granted()) {
      throw Problems.retryAfter(
          ProblemType.TOO_MANY_REQUESTS,
          ProblemType.TOO_MANY_REQUESTS.meaning(),
          (int) allowance.resetSeconds());
    }
  }
}
