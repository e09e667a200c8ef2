package dev.torg.salesunit.domain;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approved orders of a Norwegian merchant, to be varied. */
final class Orders {

  static final UUID ORDER_ID = UUID.fromString("0199d0c5-6d5e-7cc2-9c7e-0a1b2c3d4e5f");
  static final UUID PRICE_PACKAGE_ID = UUID.fromString("0199d0c5-0000-7cc2-9c7e-0a1b2c3d4e5f");

  private Orders() {}

  static ApprovedOrder named(@Nullable String merchantName, @Nullable String salesUnitName) {
    return order("business:NO:ORG", "974760673", merchantName, salesUnitName, ProductType.CHECKOUT);
  }

  static ApprovedOrder of(ProductType productType, String scheme, String id) {
    return order(scheme, id, null, "Fjord Fitness", productType);
  }

  private static ApprovedOrder order(
      String scheme,
      String id,
      @Nullable String merchantName,
      @Nullable String salesUnitName,
      ProductType productType) {
    return new ApprovedOrder(
        ORDER_ID,
        "123456",
        BusinessIdentifier.of(scheme, id),
        merchantName,
        salesUnitName,
        productType,
        PRICE_PACKAGE_ID,
        BankAccount.of("BBAN:NO", "86011117947"),
        /* hasRecurring= */ true);
  }
}
