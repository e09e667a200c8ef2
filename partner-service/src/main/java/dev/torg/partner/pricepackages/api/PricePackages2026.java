package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.PricePackage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Price packages as 2026-01 has them, with market and commission. */
record PricePackages2026() implements PricePackageRenderer {

  record View(
      UUID pricePackageId,
      String name,
      String description,
      boolean visibleInSignupForm,
      String productType,
      String market,
      @Nullable String commission) {}

  @Override
  public View render(PricePackage pricePackage) {
    var terms = pricePackage.terms();
    return new View(
        pricePackage.id(),
        terms.name(),
        terms.description(),
        terms.visibleInSignupForm(),
        terms.productType().name(),
        terms.market().name(),
        terms.commission());
  }
}
