package dev.torg.partner.pricepackages.api;

import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.domain.ProductType;
import java.util.UUID;

/** Price packages as 2023-08 and 2023-11 have them: product types have names of their own here. */
record PricePackages2023() implements PricePackageRenderer {

  record View(
      UUID pricePackageId,
      String name,
      String description,
      boolean visibleInSignupForm,
      String productType) {}

  @Override
  public View render(PricePackage pricePackage) {
    return new View(
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
