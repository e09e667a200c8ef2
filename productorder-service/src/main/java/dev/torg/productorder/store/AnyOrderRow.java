package dev.torg.productorder.store;

import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What both ways of reading an order have in common. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class AnyOrderRow {

  @Id UUID id;

  @Enumerated(EnumType.STRING)
  OrderType orderType;

  @Enumerated(EnumType.STRING)
  OrderStatus status;

  @Enumerated(EnumType.STRING)
  Party.Kind creatorKind;

  String creatorId;
  @Nullable String partnerId;
  String businessScheme;
  String businessId;
  @Nullable String merchantName;

  @Enumerated(EnumType.STRING)
  ProductType productType;

  @Nullable UUID lockedPricePackage;
  @Nullable String usedTemplate;
  byte @Nullable [] testWebsitePassword;
  @Nullable String testWebsitePasswordKey;
  String callingSystem;
  String review;
  @Nullable String msn;
  @Nullable String salesUnitName;
  long sequence;
  Instant createdAt;
  Instant changedAt;
  Instant expiresAt;
  @Nullable Instant deletedAt;

  /** As its column keeps it. */
  abstract String form();
}
