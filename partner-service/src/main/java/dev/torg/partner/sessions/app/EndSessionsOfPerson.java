package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.store.LiveSessions;
import dev.torg.platform.reactive.InTurn;
import dev.torg.platform.time.WallTime;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Ends all sessions of a person, in the caller's transaction, which holds the person. */
@ApplicationScoped
class EndSessionsOfPerson {

  private final LiveSessions liveSessions;
  private final EndSession endSession;
  private final Clock clock;

  EndSessionsOfPerson(LiveSessions liveSessions, EndSession endSession, @WallTime Clock clock) {
    this.liveSessions = liveSessions;
    this.endSession = endSession;
    this.clock = clock;
  }

  Uni<Void> end(UUID userId) {
    return liveSessions
        .takeAllOf(userId, clock.instant())
        .chain(sessions -> InTurn.each(sessions, endSession::endInTransaction));
  }
}
