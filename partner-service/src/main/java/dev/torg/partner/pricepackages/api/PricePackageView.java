package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.PricePackage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A price package as an operator sees it. */
record PricePackageView(
    UUID pricePackageId,
    String partnerId,
    String name,
    String description,
    boolean visibleInSignupForm,
    String productType,
    String market,
    @Nullable String commission,
    String status,
    Instant createdAt) {

  static PricePackageView of(PricePackage pricePackage) {
    var terms = pricePackage.terms();
    return new PricePackageView(
        pricePackage.id(),
        pricePackage.partnerId().value(),
        terms.name(),
        terms.description(),
        terms.visibleInSignupForm(),
        terms.productType().name(),
        terms.market().name(),
        terms.commission(),
        pricePackage.status().name(),
        pricePackage.createdAt());
  }
}
