package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.PricePackage;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A price package as 2026-01 shows it, with market and commission. */
@Schema(name = "PricePackage2026", description = "A price package as 2026-01 shows it.")
record PricePackageV202601(
    @Schema(implementation = String.class, format = "uuid") UUID pricePackageId,
    @Schema(minLength = 1, maxLength = 30) String name,
    @Schema(minLength = 1, maxLength = 6, description = "The price in short.") String description,
    @Schema(description = "Whether merchants may choose it themselves.")
        boolean visibleInSignupForm,
    @Schema(enumeration = {"PAYMENT_INTEGRATION", "CASHIER", "CHECKOUT", "LOGIN", "DONATIONS"})
        String productType,
    @Schema(
            enumeration = {"NO", "DK", "FI"},
            description = "The country in which it is valid.")
        String market,
    @Schema(
            nullable = true,
            minLength = 1,
            maxLength = 20,
            description = "What the partner gets of it.")
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
