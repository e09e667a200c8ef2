package dev.torg.merchant.domain;

import dev.torg.platform.business.RuleBroken;

/** An erasure cannot be taken back: what is left of a merchant does no business. */
public final class ErasedMerchantStaysErased {

  private ErasedMerchantStaysErased() {}

  public static void check(Merchant merchant) {
    if (merchant.isErased()) {
      throw RuleBroken.wrongState("This merchant was erased, which cannot be taken back.");
    }
  }
}
