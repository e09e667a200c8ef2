package dev.torg.partner.sessions.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who may act for a partner, as operators see it.
 *
 * @param connectedBy the operator's name then; null for connections from before it was kept
 * @param barredAt null unless operators have barred the person
 */
public record PartnerUser(
    UUID userId,
    String name,
    Instant connectedAt,
    @Nullable String connectedBy,
    @Nullable Instant barredAt) {

  @Override
  public String toString() {
    return "PartnerUser[" + userId + "]";
  }
}
