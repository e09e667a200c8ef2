package dev.torg.productorder.domain;

import java.util.Optional;

/** An order can only name an active price package of the partner that it is tied to. */
public final class PricePackageMustBelongToPartner {

  private PricePackageMustBelongToPartner() {}

  /** Another partner's package is answered like one that does not exist. */
  public static Optional<Gap> violation(
      Optional<PricePackage> pricePackage, Optional<String> partnerId) {
    boolean own =
        pricePackage.filter(PricePackage::active).map(PricePackage::partnerId).equals(partnerId);
    return own && partnerId.isPresent()
        ? Optional.empty()
        : Optional.of(
            new Gap(FormField.PRICE_PACKAGE, "is not one of the partner's active price packages"));
  }
}
