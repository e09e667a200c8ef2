package dev.torg.salesunit.domain;

import java.util.Optional;

/** A unit can only get an active price package of the partner that it is tied to. */
public final class PricePackageMustBelongToPartner {

  private PricePackageMustBelongToPartner() {}

  /** Another partner's package counts like one that does not exist. */
  public static boolean holds(Optional<PricePackage> pricePackage, SalesUnit unit) {
    return pricePackage
        .filter(PricePackage::active)
        .filter(known -> unit.partnerId().equals(Optional.of(known.partnerId())))
        .isPresent();
  }
}
