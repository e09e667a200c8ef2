package dev.torg.productorder.store;

import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "product_orders")
class ProductOrderRow {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "order_type")
  OrderType orderType;

  @Enumerated(EnumType.STRING)
  OrderStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "creator_kind")
  Party.Kind creatorKind;

  @Column(name = "creator_id")
  String creatorId;

  @Column(name = "partner_id")
  @Nullable String partnerId;

  @Column(name = "business_scheme")
  String businessScheme;

  @Column(name = "business_id")
  String businessId;

  @Column(name = "merchant_name")
  @Nullable String merchantName;

  @Enumerated(EnumType.STRING)
  @Column(name = "product_type")
  ProductType productType;

  @Column(name = "locked_price_package")
  @Nullable UUID lockedPricePackage;

  @Column(name = "used_template", columnDefinition = "text")
  @Nullable String usedTemplate;

  @Column(columnDefinition = "text")
  String form;

  @Column(name = "test_website_password")
  byte @Nullable [] testWebsitePassword;

  @Column(name = "test_website_password_key")
  @Nullable String testWebsitePasswordKey;

  @Column(name = "calling_system", columnDefinition = "text")
  String callingSystem;

  @Column(columnDefinition = "text")
  String review;

  @Nullable String msn;

  @Column(name = "sales_unit_name")
  @Nullable String salesUnitName;

  @Column(name = "sequence")
  long sequence;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "deleted_at")
  @Nullable Instant deletedAt;

  @SuppressWarnings("NullAway.Init")
  ProductOrderRow() {}
}
