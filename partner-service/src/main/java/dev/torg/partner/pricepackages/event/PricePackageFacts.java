package dev.torg.partner.pricepackages.event;

import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;

/** What happened to a price package, each with its state afterwards. */
public final class PricePackageFacts {

  private PricePackageFacts() {}

  /** A partner got it. */
  public static OutgoingEvent added(PricePackage pricePackage) {
    return fact("partner.price-package.added.v1", pricePackage);
  }

  /** Nobody can order it any more. */
  public static OutgoingEvent withdrawn(PricePackage pricePackage) {
    return fact("partner.price-package.withdrawn.v1", pricePackage);
  }

  private static OutgoingEvent fact(String type, PricePackage pricePackage) {
    return new OutgoingEvent(
        Topics.PRICE_PACKAGES,
        type,
        pricePackage.id().toString(),
        pricePackage.sequence(),
        PricePackageState.of(pricePackage));
  }
}
