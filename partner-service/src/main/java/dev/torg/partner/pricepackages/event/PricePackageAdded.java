package dev.torg.partner.pricepackages.event;

import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.event.Topics;

/** A partner got a price package. */
public final class PricePackageAdded {

  private static final String TYPE = "partner.price-package.added.v1";

  private PricePackageAdded() {}

  public static OutgoingEvent of(PricePackage pricePackage) {
    return new OutgoingEvent(
        Topics.PRICE_PACKAGES,
        TYPE,
        pricePackage.id().toString(),
        pricePackage.sequence(),
        PricePackageState.of(pricePackage));
  }
}
