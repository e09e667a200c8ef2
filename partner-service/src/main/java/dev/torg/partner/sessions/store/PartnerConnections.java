package dev.torg.partner.sessions.store;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.sessions.domain.PartnerUser;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may act for which partner. Every method joins the caller's open session. */
@ApplicationScoped
public class PartnerConnections {

  private static final String CONNECT =
      """
      insert into portal_user_partners (user_id, partner_id, connected_by, connected_at)
      values ($1, $2, $3, $4) on conflict do nothing
      """;
  private static final String DISCONNECT =
      "delete from portal_user_partners where user_id = $1 and partner_id = $2";
  private static final String USERS_OF =
      """
      select u.user_id, u.name, c.connected_at, c.connected_by, u.barred_at
      from portal_user_partners c join portal_users u on u.user_id = c.user_id
      where c.partner_id = $1 and u.user_id > $2 order by u.user_id limit $3
      """;
  private static final String PARTNERS_OF =
      "select partner_id from portal_user_partners where user_id = $1 order by partner_id";

  /** Connects the two; gives whether they were not before. */
  public Uni<Boolean> connect(UUID userId, PartnerId partnerId, String operator, Instant now) {
    return SessionSql.update(CONNECT, userId, partnerId.value(), operator, now)
        .map(connected -> connected == 1);
  }

  /** Gives whether the two were connected. */
  public Uni<Boolean> disconnect(UUID userId, PartnerId partnerId) {
    return SessionSql.update(DISCONNECT, userId, partnerId.value())
        .map(disconnected -> disconnected == 1);
  }

  /** At most so many of those who may act for the partner, in the order of their ids. */
  public Uni<List<PartnerUser>> usersOf(PartnerId partnerId, Optional<Cursor> after, int most) {
    UUID last = after.map(Cursor::uuid).orElse(new UUID(0, 0));
    return SessionSql.select(USERS_OF, partnerId.value(), last, most)
        .map(rows -> rows.stream().map(PartnerConnections::user).toList());
  }

  private static PartnerUser user(@Nullable Object[] row) {
    return new PartnerUser(
        (UUID) Objects.requireNonNull(row[0]),
        (String) Objects.requireNonNull(row[1]),
        ((OffsetDateTime) Objects.requireNonNull(row[2])).toInstant(),
        (String) row[3],
        row[4] == null ? null : ((OffsetDateTime) row[4]).toInstant());
  }

  public Uni<List<PartnerId>> partnersOf(UUID userId) {
    return SessionSql.select(PARTNERS_OF, userId)
        .map(rows -> rows.stream().map(row -> new PartnerId((String) row[0])).toList());
  }
}
