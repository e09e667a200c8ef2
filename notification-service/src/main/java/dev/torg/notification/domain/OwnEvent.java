package dev.torg.notification.domain;

import java.util.EnumSet;
import java.util.Set;

/** What this platform tells its partners and merchants. */
public enum OwnEvent {
  ORDER_CREATED("management.product-order.created.v1"),
  ORDER_VIEWED("management.product-order.viewed.v1"),
  ORDER_SUBMITTED("management.product-order.submitted.v1"),
  ORDER_COMPLETED("management.product-order.completed.v1"),
  ORDER_REJECTED("management.product-order.rejected.v1"),
  ORDER_EXPIRED("management.product-order.expired.v1"),
  ORDER_DELETED("management.product-order.deleted.v1"),
  SALES_UNIT_CREATED("management.sales-unit.created.v1"),
  SALES_UNIT_CHANGED("management.sales-unit.changed.v1"),
  SALES_UNIT_ACTIVATED("management.sales-unit.activated.v1"),
  SALES_UNIT_DEACTIVATED("management.sales-unit.deactivated.v1"),
  MERCHANT_ACTIVATED("management.merchant.activated.v1"),
  MERCHANT_DEACTIVATED("management.merchant.deactivated.v1"),
  PRICE_PACKAGE_ADDED("management.price-package.added.v1", OwnerKind.PARTNER),
  PRICE_PACKAGE_WITHDRAWN("management.price-package.withdrawn.v1", OwnerKind.PARTNER),
  AGREEMENT_SIGNED("management.merchant-agreement.signed.v1", OwnerKind.MERCHANT),
  AGREEMENT_ACTIVATED("management.merchant-agreement.activated.v1", OwnerKind.MERCHANT),
  AGREEMENT_REJECTED("management.merchant-agreement.rejected.v1", OwnerKind.MERCHANT),
  CREDENTIAL_ROTATED("management.credential.rotated.v1"),
  CREDENTIAL_REVOKED("management.credential.revoked.v1"),
  CREDENTIAL_EXPIRING("management.credential.expiring.v1"),
  ENDPOINT_FAILING("webhooks.endpoint.failing.v1"),
  ENDPOINT_PAUSED("webhooks.endpoint.paused.v1"),
  PING("webhooks.ping.v1");

  private final String type;
  private final Set<OwnerKind> audience;

  OwnEvent(String type) {
    this.type = type;
    this.audience = OwnerKind.ofEvents();
  }

  OwnEvent(String type, OwnerKind only) {
    this.type = type;
    this.audience = EnumSet.of(only);
  }

  public String type() {
    return type;
  }

  /** Who is ever told of it. */
  public Set<OwnerKind> audience() {
    return Set.copyOf(audience);
  }
}
