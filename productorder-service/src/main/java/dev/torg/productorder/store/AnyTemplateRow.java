package dev.torg.productorder.store;

import dev.torg.productorder.domain.ProductType;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What both ways of reading a template have in common. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class AnyTemplateRow {

  @Id UUID id;
  String partnerId;
  String name;

  @Enumerated(EnumType.STRING)
  ProductType productType;

  String lockedFields;
  long sequence;
  Instant createdAt;
  Instant changedAt;
  @Nullable Instant withdrawnAt;

  /** As its column keeps them. */
  abstract String presets();
}
