package dev.torg.partner.sessions.store;

import dev.torg.partner.sessions.domain.EndedSession;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * The sessions that were ended, for as long as a token of theirs could live. Every method joins the
 * caller's open session.
 */
@ApplicationScoped
public class EndedSessions {

  private static final String ADD =
      "insert into ended_sessions (session_id, ended_at, last_token_ends_at)"
          + " values ($1, $2, $3) on conflict do nothing";
  private static final String FORGET = "delete from ended_sessions where last_token_ends_at < $1";

  /** Gives whether it was not among them before. */
  public Uni<Boolean> add(EndedSession ended) {
    return SessionSql.update(ADD, ended.id(), ended.endedAt(), ended.lastTokenEndsAt())
        .map(added -> added == 1);
  }

  public Uni<Boolean> contains(UUID sessionId) {
    return SessionSql.select("select 1 from ended_sessions where session_id = $1", sessionId)
        .map(rows -> !rows.isEmpty());
  }

  public Uni<Void> forgetBefore(Instant now) {
    return SessionSql.update(FORGET, now).replaceWithVoid();
  }
}
