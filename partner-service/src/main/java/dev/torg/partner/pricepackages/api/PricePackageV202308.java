package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.domain.ProductType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price package as the versions of 2023 show it: product types have names of their own here. */
@Schema(name = "PricePackage2023", description = "A price package as the versions of 2023 show it.")
record PricePackageV202308(
    @Schema(implementation = String.class, format = "uuid") UUID pricePackageId,
    @Schema(minLength = 1, maxLength = 30) String name,
    @Schema(minLength = 1, maxLength = 6, description = "The price in short.") String description,
    @Schema(description = "Whether merchants may choose it themselves.")
        boolean visibleInSignupForm,
    @Schema(enumeration = {"ePayment", "ePaymentCustomerPresent", "checkout", "login", "donations"})
        String productType) {

  static PricePackageV202308 of(PricePackage pricePackage) {
    return new PricePackageV202308(
        pricePackage.id(),
        pricePackage.terms().name(),
        pricePackage.terms().description(),
        pricePackage.terms().visibleInSignupForm(),
        name(pricePackage.terms().productType()));
  }

  private static String name(ProductType productType) {
    return switch (productType) {
      case PAYMENT_INTEGRATION -> "ePayment";
      case CASHIER -> "ePaymentCustomerPresent";
      case CHECKOUT -> "checkout";
      case LOGIN -> "login";
      case DONATIONS -> "donations";
    };
  }
}
