package dev.torg.productorder.domain;

import dev.torg.platform.business.RuleBroken;

/** Only a merchant with a valid merchant agreement can submit an order. */
public final class MerchantAgreementMustBeSigned {

  private MerchantAgreementMustBeSigned() {}

  public static void check(AgreementStatus agreement) {
    if (!agreement.isSigned()) {
      throw RuleBroken.wrongState(
          "The merchant has no valid merchant agreement. Sign the merchant agreement first, then"
              + " submit the order.");
    }
  }
}
