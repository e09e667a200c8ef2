package dev.torg.productorder.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How, by whom, with what and when an order was made; never changes. A price package named here was
 * chosen by the partner, and the merchant cannot change it.
 */
public record Origin(
    OrderType type,
    Party createdBy,
    Optional<String> partnerId,
    Optional<UUID> pricePackageId,
    Optional<UsedTemplate> template,
    CallingSystem system,
    Instant createdAt) {

  public Instant expiresAt() {
    return OrderExpiresUnsubmitted.expiresAt(createdAt);
  }

  /** The fields that the partner set and that the merchant cannot change. */
  public Set<FormField> lockedFields() {
    Set<FormField> locked = EnumSet.noneOf(FormField.class);
    template.ifPresent(used -> locked.addAll(used.lockedFields()));
    if (pricePackageId.isPresent()) {
      locked.add(FormField.PRICE_PACKAGE);
    }
    return locked;
  }
}
