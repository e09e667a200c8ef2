package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.gateway.limit.AddressBlock;
import dev.torg.gateway.limit.UnderWay;
import dev.torg.gateway.limit.UnderWaySettings;
import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Refuses a request while too many of the same caller have not ended: what it takes on its way is
 * shared by all.
 */
@Singleton
public class UnderWayMustBeFew implements Filter {

  private final UnderWay underWay;
  private final UnderWaySettings settings;

  @Inject
  UnderWayMustBeFew(UnderWay underWay, UnderWaySettings settings) {
    this.underWay = underWay;
    this.settings = settings;
  }

  @Override
  public void check(Exchange exchange) {
    Object caller = caller(exchange);
    int most = exchange.token() == null ? settings.perAddress() : settings.perCredential();
    int now = underWay.begin(caller);
    exchange.afterwards(() -> underWay.end(caller));
    if (now > most) {
      throw tooMany();
    }
  }

  /** Who is counted: a credential or a person, else an address. */
  public static Object caller(Exchange exchange) {
    VerifiedToken token = exchange.token();
    return token == null ? AddressBlock.of(exchange.clientAddress()) : token.caller().subject();
  }

  /** The refusal of one request more. */
  public static HttpProblem tooMany() {
    return Problems.retryAfter(
        ProblemType.TOO_MANY_REQUESTS,
        "Wait for answers: too many requests of yours are under way at once.",
        1);
  }
}
