package dev.torg.merchant.domain;

/** A merchant after a change, and the strongest fact of that change. */
public record MerchantChanged(Merchant merchant, MerchantFact fact) {

  /**
   * Whether there may be another address for mails. An agreement can be signed and active at once,
   * and then the fact is that it is active.
   */
  public boolean mayChangeAddress() {
    return switch (fact) {
      case MERCHANT_REGISTERED, AGREEMENT_SIGNED, AGREEMENT_ACTIVATED, MERCHANT_ERASED -> true;
      case AGREEMENT_REJECTED, MERCHANT_ACTIVATED, MERCHANT_DEACTIVATED -> false;
    };
  }
}
