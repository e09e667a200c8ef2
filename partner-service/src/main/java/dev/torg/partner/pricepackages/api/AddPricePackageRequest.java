package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.Market;
import dev.torg.partner.pricepackages.domain.PriceTerms;
import dev.torg.partner.pricepackages.domain.ProductType;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an operator tells about a new price package; the id is only given to keep one from
 * elsewhere.
 */
@Schema(additionalProperties = Schema.False.class)
record AddPricePackageRequest(
    @Schema(implementation = String.class, format = "uuid") @Nullable UUID pricePackageId,
    @NotNull @Size(min = 1, max = 30) String name,
    @NotNull @Size(min = 1, max = 6) String description,
    @Schema(defaultValue = "false") boolean visibleInSignupForm,
    @NotNull
        @Schema(
            implementation = String.class,
            enumeration = {"PAYMENT_INTEGRATION", "CASHIER", "CHECKOUT", "LOGIN", "DONATIONS"})
        ProductType productType,
    @NotNull
        @Schema(
            implementation = String.class,
            enumeration = {"NO", "DK", "FI"})
        Market market,
    @Size(min = 1, max = 20) @Nullable String commission) {

  PriceTerms terms() {
    return new PriceTerms(name, description, visibleInSignupForm, productType, market, commission);
  }
}
