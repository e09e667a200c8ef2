package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.domain.ProductType;
import java.util.UUID;

/** A price package as the versions of 2023 show it: product types have names of their own here. */
record PricePackageV202308(
    UUID pricePackageId,
    String name,
    String description,
    boolean visibleInSignupForm,
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
