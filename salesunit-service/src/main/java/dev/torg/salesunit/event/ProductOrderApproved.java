package dev.torg.salesunit.event;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.salesunit.domain.ApprovedOrder;
import dev.torg.salesunit.domain.ProductType;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An order got its approval, and its merchant has an active agreement. */
public record ProductOrderApproved(
    UUID orderId,
    @Nullable String partnerId,
    BusinessIdentifier businessIdentifier,
    @Nullable String merchantName,
    @Nullable String salesUnitName,
    ProductType productType,
    @Nullable UUID pricePackageId,
    @Nullable BankAccount settlementBankAccount,
    @Nullable Boolean hasRecurring,
    @Nullable String salesUnitLogo) {

  public static final String EVENT = "productorder.product-order.approved.v1";

  public ApprovedOrder order() {
    return new ApprovedOrder(
        orderId,
        partnerId,
        businessIdentifier,
        merchantName,
        salesUnitName,
        productType,
        pricePackageId,
        settlementBankAccount,
        Boolean.TRUE.equals(hasRecurring));
  }

  /** The picture; null when the order has none. */
  public byte @Nullable [] logo() {
    return salesUnitLogo == null ? null : Base64.getDecoder().decode(salesUnitLogo);
  }
}
