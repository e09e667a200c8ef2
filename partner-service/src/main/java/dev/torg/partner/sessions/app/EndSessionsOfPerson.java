package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.store.LiveSessions;
import dev.torg.platform.reactive.InTurn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends all sessions of a person, in the caller's transaction, which holds the person. */
@ApplicationScoped
class EndSessionsOfPerson {

  private final LiveSessions liveSessions;
  private final EndSession endSession;

  EndSessionsOfPerson(LiveSessions liveSessions, EndSession endSession) {
    this.liveSessions = liveSessions;
    this.endSession = endSession;
  }

  Uni<Void> end(UUID userId) {
    return liveSessions
        .takeAllOf(userId)
        .chain(sessions -> InTurn.each(sessions, endSession::endInTransaction));
  }
}
