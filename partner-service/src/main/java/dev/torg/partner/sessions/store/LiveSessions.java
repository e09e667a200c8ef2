package dev.torg.partner.sessions.store;

import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The sessions that may have a token that is still good, and whose they are. Every method joins the
 * caller's open transaction.
 */
@ApplicationScoped
public class LiveSessions {

  private static final String REMEMBER =
      """
      insert into live_sessions (session_id, user_id, last_token_ends_at)
      select $1, user_id, $3 from portal_users where user_id = $2
      on conflict (session_id) do update set last_token_ends_at = excluded.last_token_ends_at
      """;
  private static final String FORGET = "delete from live_sessions where last_token_ends_at < $1";
  private static final String TAKE =
      """
      with taken as (
        delete from live_sessions where user_id = $1 returning session_id, last_token_ends_at)
      select session_id from taken where last_token_ends_at >= $2
      """;

  public Uni<Void> remember(UUID sessionId, UUID userId, Instant lastTokenEndsAt) {
    return SessionSql.update(REMEMBER, sessionId, userId, lastTokenEndsAt).replaceWithVoid();
  }

  public Uni<Void> forgetBefore(Instant now) {
    return SessionSql.update(FORGET, now).replaceWithVoid();
  }

  /**
   * The person's sessions that have a token that is still good, and are not live from now on: those
   * of others have ended by themselves, or were ended so long ago that nobody remembers.
   */
  public Uni<List<UUID>> takeAllOf(UUID userId, Instant now) {
    return SessionSql.select(TAKE, userId, now)
        .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList());
  }
}
