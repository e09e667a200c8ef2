package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.Access;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Access that was offered to whoever holds its code.
 *
 * @param invitee whom it is meant for, as the administrator calls that person
 * @param invitedBy the administrator
 */
public record Invitation(
    UUID id,
    Represented whom,
    Access access,
    String invitee,
    Grantor invitedBy,
    Instant invitedAt,
    Instant expiresAt) {

  public static final Duration GOOD_FOR = Duration.ofDays(7);

  @Override
  public String toString() {
    return "Invitation[" + id + "]";
  }
}
