package dev.torg.partner.sessions.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A session that its person ended.
 *
 * @param lastTokenEndsAt when the last token of the session expires by itself
 */
public record EndedSession(UUID id, Instant endedAt, Instant lastTokenEndsAt) {

  /** A token may still be made while the end makes its way to all who must know. */
  private static final Duration ON_ITS_WAY = Duration.ofMinutes(5);

  public static EndedSession end(UUID id, Instant now, Duration tokenLifetime) {
    return new EndedSession(id, now, now.plus(tokenLifetime).plus(ON_ITS_WAY));
  }
}
