package dev.torg.partner.pricepackages.api;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.pricepackages.domain.PricePackage;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A price package as an operator sees it. */
@Schema(description = "A price package as an operator sees it.")
record PricePackageView(
    @Schema(implementation = String.class, format = "uuid") UUID pricePackageId,
    @Schema(minLength = 3, maxLength = 10, pattern = PartnerId.FORM) String partnerId,
    @Schema(minLength = 1, maxLength = 30) String name,
    @Schema(minLength = 1, maxLength = 6) String description,
    boolean visibleInSignupForm,
    @Schema(enumeration = {"PAYMENT_INTEGRATION", "CASHIER", "CHECKOUT", "LOGIN", "DONATIONS"})
        String productType,
    @Schema(enumeration = {"NO", "DK", "FI"}) String market,
    @Schema(nullable = true, minLength = 1, maxLength = 20) @Nullable String commission,
    @Schema(enumeration = {"ACTIVE", "WITHDRAWN"}) String status,
    @Schema(implementation = String.class, format = "date-time") Instant createdAt) {

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
