package dev.torg.partner.sessions.api;

import dev.torg.partner.sessions.app.StartedSession;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session for callers that keep no cookies: the token goes into the Authorization header. */
record StartedSessionView(String token, Instant expiresAt, @Nullable ActingForView actingFor) {

  static StartedSessionView of(StartedSession session) {
    return new StartedSessionView(
        session.token().text(),
        session.token().expiresAt(),
        session.caller().actingFor().map(ActingForView::of).orElse(null));
  }

  @Override
  public String toString() {
    return "StartedSessionView[hidden]";
  }
}
