package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.Access;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who may act for a partner or a business.
 *
 * @param connectedBy the name then of the operator or administrator; null for connections from
 *     before it was kept
 * @param barredAt null unless operators have barred the person
 */
public record RepresentingUser(
    UUID userId,
    String name,
    Access access,
    Instant connectedAt,
    @Nullable String connectedBy,
    @Nullable Instant barredAt) {

  @Override
  public String toString() {
    return "RepresentingUser[" + userId + "]";
  }
}
