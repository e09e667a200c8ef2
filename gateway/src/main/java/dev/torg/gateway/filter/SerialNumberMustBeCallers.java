package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.exchange.Filter;
import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.CallerHeaders;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.List;

/**
 * Checks a {@code Merchant-Serial-Number} that is not empty: its form, and for a merchant that it
 * is the merchant's own. Which ones a partner may name, the services know.
 */
public class SerialNumberMustBeCallers implements Filter {

  private static final String HEADER = CallerHeaders.MERCHANT_SERIAL_NUMBER;

  @Override
  public void check(Exchange exchange) {
    String msn = exchange.request().getHeader(HEADER);
    VerifiedToken token = exchange.token();
    if (token == null || msn == null || msn.isBlank()) {
      return;
    }
    if (!Msn.isOne(msn)) {
      throw Problems.invalid(
          List.of(
              new Violation(
                  HEADER, "must have " + Msn.SHORTEST + " to " + Msn.LONGEST + " digits")));
    }
    if (token.caller() instanceof MerchantCaller merchant && !merchant.msn().value().equals(msn)) {
      throw Problems.forbidden("Merchant-Serial-Number must be the one that the keys belong to.");
    }
  }
}
