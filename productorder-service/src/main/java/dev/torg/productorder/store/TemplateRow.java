package dev.torg.productorder.store;

import dev.torg.productorder.domain.ProductType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "product_order_templates")
@SuppressWarnings("NullAway.Init")
class TemplateRow {

  @Id UUID id;
  String partnerId;
  String name;

  @Enumerated(EnumType.STRING)
  ProductType productType;

  String presets;
  String lockedFields;
  long sequence;
  Instant createdAt;
  Instant changedAt;
  @Nullable Instant withdrawnAt;
}
