package dev.torg.productorder.store;

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
@Table(name = "product_order_templates")
class TemplateRow {

  @Id UUID id;

  @Column(name = "partner_id")
  String partnerId;

  String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "product_type")
  ProductType productType;

  @Column(columnDefinition = "text")
  String presets;

  @Column(name = "locked_fields", columnDefinition = "text")
  String lockedFields;

  @Column(name = "sequence")
  long sequence;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "withdrawn_at")
  @Nullable Instant withdrawnAt;

  @SuppressWarnings("NullAway.Init")
  TemplateRow() {}
}
