package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.EndedSession;
import dev.torg.partner.sessions.event.SessionEnded;
import dev.torg.partner.sessions.store.EndedSessions;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.time.WallTime;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Ends a session with all its tokens. Ending it again changes nothing. */
@ApplicationScoped
public class EndSession {

  private final EndedSessions endedSessions;
  private final SessionSettings settings;
  private final Outbox outbox;
  private final Clock clock;

  EndSession(
      EndedSessions endedSessions, SessionSettings settings, Outbox outbox, @WallTime Clock clock) {
    this.endedSessions = endedSessions;
    this.settings = settings;
    this.outbox = outbox;
    this.clock = clock;
  }

  public Uni<Void> end(UUID sessionId) {
    return Panache.withTransaction(() -> endInTransaction(sessionId));
  }

  /** As {@link #end}, in the transaction that is open. */
  Uni<Void> endInTransaction(UUID sessionId) {
    var ended = EndedSession.end(sessionId, clock.instant(), settings.sessionLifetime());
    return endedSessions
        .forgetBefore(clock.instant())
        .chain(() -> endedSessions.add(ended))
        .chain(added -> tell(ended, added));
  }

  private Uni<Void> tell(EndedSession ended, boolean forTheFirstTime) {
    return forTheFirstTime ? outbox.append(SessionEnded.of(ended)) : Uni.createFrom().voidItem();
  }
}
