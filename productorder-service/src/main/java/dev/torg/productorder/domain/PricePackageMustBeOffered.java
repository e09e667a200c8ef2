package dev.torg.productorder.domain;

import java.util.Optional;

/** A merchant can only choose a price package that its partner shows in the sign-up form. */
public final class PricePackageMustBeOffered {

  private PricePackageMustBeOffered() {}

  /** A hidden package is answered like one that does not exist. */
  public static Optional<Gap> violation(
      Optional<PricePackage> pricePackage, Optional<String> partnerId) {
    return PricePackageMustBelongToPartner.violation(
        pricePackage.filter(PricePackage::visible), partnerId);
  }
}
