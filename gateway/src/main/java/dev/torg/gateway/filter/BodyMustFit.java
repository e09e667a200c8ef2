package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.gateway.settings.SizeSettings;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Refuses a body that announces itself as larger than its route takes; a body of unknown length is
 * counted while it is read.
 */
@Singleton
public class BodyMustFit implements Filter {

  private final long largest;

  @Inject
  BodyMustFit(SizeSettings settings) {
    this.largest = settings.body().asLongValue();
  }

  @Override
  public void check(Exchange exchange) {
    if (exchange.routeOrNull() == null) {
      return;
    }
    long most = Math.min(largest, exchange.route().largestBody(exchange.request().method()));
    exchange.limitBody(most);
    if (exchange.announcedLength() > most) {
      throw tooLarge(most);
    }
  }

  /** The refusal of a body that is larger than so many bytes. */
  public static HttpProblem tooLarge(long largest) {
    return Problems.of(
        ProblemType.PAYLOAD_TOO_LARGE,
        "The body must not be larger than " + largest + " bytes here.");
  }

  /** The refusal of a body that says one length and has another. */
  public static HttpProblem misframed() {
    return Problems.of(ProblemType.MALFORMED_REQUEST, "The body is not framed as its headers say.");
  }
}
