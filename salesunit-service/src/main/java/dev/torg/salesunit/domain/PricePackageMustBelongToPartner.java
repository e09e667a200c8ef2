package dev.torg.salesunit.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit can only get an active price package of the partner that it is tied to. */
public final class PricePackageMustBelongToPartner {

  private PricePackageMustBelongToPartner() {}

  /** Another partner's package is answered like one that does not exist. */
  public static Optional<String> violation(
      Optional<PricePackage> pricePackage, @Nullable String partnerId) {
    boolean own =
        partnerId != null
            && pricePackage
                .filter(PricePackage::active)
                .map(PricePackage::partnerId)
                .equals(Optional.of(partnerId));
    return own
        ? Optional.empty()
        : Optional.of("is not one of the partner's active price packages");
  }
}
