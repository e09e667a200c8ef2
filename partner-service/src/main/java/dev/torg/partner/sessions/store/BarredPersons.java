package dev.torg.partner.sessions.store;

import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whom operators have barred. Every method joins the caller's open transaction. */
@ApplicationScoped
public class BarredPersons {

  private static final String FIND =
      "select barred_at is not null from portal_users where user_id = $1";
  private static final String SHARED = FIND + " for share";
  private static final String HELD = FIND + " for update";
  private static final String BAR = "update portal_users set barred_at = $2 where user_id = $1";
  private static final String UNBAR = "update portal_users set barred_at = null where user_id = $1";

  /** Whether the person is barred, which does not change until the transaction ends. */
  public Uni<Boolean> contains(UUID userId) {
    return SessionSql.select(SHARED, userId)
        .map(rows -> !rows.isEmpty() && Boolean.TRUE.equals(rows.get(0)[0]));
  }

  /** As {@link #contains}, keeping everybody else who starts a session for the person waiting. */
  public Uni<Optional<Boolean>> hold(UUID userId) {
    return barred(HELD, userId);
  }

  /** Whether the person is barred by now, which may change at once; empty for nobody. */
  public Uni<Optional<Boolean>> find(UUID userId) {
    return barred(FIND, userId);
  }

  private static Uni<Optional<Boolean>> barred(String statement, UUID userId) {
    return SessionSql.first(statement, userId)
        .map(row -> row.map(found -> Boolean.TRUE.equals(found[0])));
  }

  public Uni<Void> bar(UUID userId, Instant now) {
    return SessionSql.update(BAR, userId, now).replaceWithVoid();
  }

  public Uni<Void> unbar(UUID userId) {
    return SessionSql.update(UNBAR, userId).replaceWithVoid();
  }
}
