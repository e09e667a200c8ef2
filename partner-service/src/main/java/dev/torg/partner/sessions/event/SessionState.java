package dev.torg.partner.sessions.event;

import dev.torg.partner.sessions.domain.EndedSession;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session as events tell of it, once it has ended.
 *
 * @param lastTokenEndsAt when its last token expires by itself, and the event can be forgotten
 */
@Schema(name = "SessionState")
record SessionState(
    UUID sessionId,
    @Schema(enumeration = {"ENDED"}) String status,
    Instant endedAt,
    Instant lastTokenEndsAt) {

  static SessionState of(EndedSession session) {
    return new SessionState(session.id(), "ENDED", session.endedAt(), session.lastTokenEndsAt());
  }
}
