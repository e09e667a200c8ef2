package dev.torg.partner.pricepackages.event;

import dev.torg.partner.pricepackages.domain.PricePackage;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A price package as events tell of it. */
@Schema(name = "PricePackageState")
record PricePackageState(
    UUID pricePackageId,
    @Schema(maxLength = 10) String partnerId,
    @Schema(maxLength = 30) String name,
    @Schema(maxLength = 6) String description,
    boolean visibleInSignupForm,
    @Schema(maxLength = 30) String productType,
    @Schema(maxLength = 2) String market,
    @Schema(maxLength = 20) @Nullable String commission,
    @Schema(enumeration = {"ACTIVE", "WITHDRAWN"}) String status) {

  static PricePackageState of(PricePackage pricePackage) {
    return new PricePackageState(
        pricePackage.id(),
        pricePackage.partnerId().value(),
        pricePackage.terms().name(),
        pricePackage.terms().description(),
        pricePackage.terms().visibleInSignupForm(),
        pricePackage.terms().productType().name(),
        pricePackage.terms().market().name(),
        pricePackage.terms().commission(),
        pricePackage.status().name());
  }
}
