package dev.torg.partner.sessions.store;

import dev.torg.partner.sessions.domain.RepresentingUser;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The people who are operators. Every method joins the caller's open session. */
@ApplicationScoped
public class Operators {

  private static final String CONTAINS =
      "select 1 from portal_users where user_id = $1 and operator_since is not null";
  private static final String ADD =
      "update portal_users set operator_by = $2, operator_since = $3"
          + " where user_id = $1 and operator_since is null";
  private static final String REMOVE =
      "update portal_users set operator_by = null, operator_since = null"
          + " where user_id = $1 and operator_since is not null";
  private static final String LIST =
      "select user_id, name, 'ADMIN', operator_since, operator_by, barred_at from portal_users"
          + " where operator_since is not null and user_id > $1 order by user_id limit $2";

  public Uni<Boolean> contains(UUID userId) {
    return SessionSql.first(CONTAINS, userId).map(Optional::isPresent);
  }

  /** Gives whether the person was none before. */
  public Uni<Boolean> add(UUID userId, String appointedBy, Instant now) {
    return SessionSql.update(ADD, userId, appointedBy, now).map(rows -> rows == 1);
  }

  /** Gives whether the person was one. */
  public Uni<Boolean> remove(UUID userId) {
    return SessionSql.update(REMOVE, userId).map(rows -> rows == 1);
  }

  /** At most so many, in the order of their ids. */
  public Uni<List<RepresentingUser>> list(Optional<Cursor> after, int most) {
    return SessionSql.select(LIST, after.map(Cursor::uuid).orElse(new UUID(0, 0)), most)
        .map(rows -> rows.stream().map(AccessGrants::user).toList());
  }
}
