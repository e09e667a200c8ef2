package dev.torg.partner.sessions.api;

import dev.torg.partner.sessions.app.StartedSession;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A session for callers that keep no cookies: the token goes into the Authorization header. */
@Schema
record StartedSessionView(
    @Schema(
            minLength = 1,
            maxLength = 8192,
            description = "For the Authorization header of callers that keep no cookies.")
        String token,
    @Schema(implementation = String.class, format = "date-time") Instant expiresAt,
    @Schema(nullable = true) @Nullable ActingForView actingFor) {

  static StartedSessionView of(StartedSession session) {
    return new StartedSessionView(
        session.token().text(),
        session.token().expiresAt(),
        ActingForView.of(session.caller()).orElse(null));
  }

  @Override
  public String toString() {
    return "StartedSessionView[hidden]";
  }
}
