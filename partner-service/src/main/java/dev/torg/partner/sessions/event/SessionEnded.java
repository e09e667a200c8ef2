package dev.torg.partner.sessions.event;

import dev.torg.partner.sessions.domain.EndedSession;
import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;

/**
 * A person logged out: every token of the session must be refused from now on. It stands among the
 * credentials, because whoever refuses those must hear of it too.
 */
public final class SessionEnded {

  private static final String TYPE = "partner.session.ended.v1";

  private SessionEnded() {}

  public static OutgoingEvent of(EndedSession session) {
    return new OutgoingEvent(
        Topics.CREDENTIALS, TYPE, session.id().toString(), 1, SessionState.of(session));
  }
}
