package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.PricePackage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A price package as 2026-01 shows it, with market and commission. */
record PricePackageV202601(
    UUID pricePackageId,
    String name,
    String description,
    boolean visibleInSignupForm,
    String productType,
    String market,
    @Nullable String commission) {

  static PricePackageV202601 of(PricePackage pricePackage) {
    var terms = pricePackage.terms();
    return new PricePackageV202601(
        pricePackage.id(),
        terms.name(),
        terms.description(),
        terms.visibleInSignupForm(),
        terms.productType().name(),
        terms.market().name(),
        terms.commission());
  }
}
