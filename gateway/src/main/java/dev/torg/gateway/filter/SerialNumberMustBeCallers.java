package dev.torg.gateway.filter;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Checks a {@code Merchant-Serial-Number} that is not empty: its form, and for a merchant that it
 * is the merchant's own. Which ones a partner may name, the services know.
 */
@Singleton
public class SerialNumberMustBeCallers {

  private static final String HEADER = "Merchant-Serial-Number";

  public void check(Exchange exchange) {
    String msn = exchange.request().getHeader(HEADER);
    VerifiedToken token = exchange.token();
    if (token == null || msn == null || msn.isBlank()) {
      return;
    }
    if (!isSerialNumber(msn)) {
      throw Problems.invalid(List.of(new Violation(HEADER, "must have 4 to 10 digits")));
    }
    if (token.caller() instanceof MerchantCaller merchant && !merchant.msn().value().equals(msn)) {
      throw Problems.forbidden("Merchant-Serial-Number must be the one that the keys belong to.");
    }
  }

  private static boolean isSerialNumber(String text) {
    return text.length() >= 4
        && text.length() <= 10
        && text.chars().allMatch(character -> character >= '0' && character <= '9');
  }
}
