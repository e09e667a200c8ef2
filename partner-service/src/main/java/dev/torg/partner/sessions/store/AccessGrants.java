package dev.torg.partner.sessions.store;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.sessions.domain.AccessGrant;
import dev.torg.partner.sessions.domain.Grantor;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.partner.sessions.domain.RepresentingUser;
import dev.torg.platform.business.Access;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
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

/** Who may act for whom. Every method joins the caller's open session. */
@ApplicationScoped
public class AccessGrants {

  private static final String GRANT =
      """
      insert into access_grants
        (partner_id, business_scheme, business_id, user_id, access, connected_by, connected_by_id,
         connected_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing
      """;
  private static final String OF =
      "(partner_id = $1 or (business_scheme = $2 and business_id = $3))";
  private static final String OF_PERSON = "where user_id = $4 and " + OF;
  private static final String WITHDRAW = "delete from access_grants " + OF_PERSON;
  private static final String CHANGE = "update access_grants set access = $5 " + OF_PERSON;
  private static final String ACCESS = "select access from access_grants " + OF_PERSON;
  private static final String ADMINISTRATORS =
      "select user_id from access_grants where access = 'ADMIN' and "
          + OF
          + " order by user_id for update";
  private static final String USERS_OF =
      "select u.user_id, u.name, c.access, c.connected_at, c.connected_by, u.barred_at"
          + " from access_grants c join portal_users u on u.user_id = c.user_id where u.user_id >"
          + " $4 and "
          + OF
          + " order by u.user_id limit $5";
  private static final String OF_USER =
      """
      select partner_id, business_scheme, business_id, access from access_grants
      where user_id = $1 order by partner_id, business_scheme, business_id
      """;

  /** Lets the person act; gives whether it could not before. */
  public Uni<Boolean> grant(UUID userId, Represented whom, Access access, Grantor by, Instant now) {
    return changed(GRANT, whom, userId, access.name(), by.name(), by.userId(), now);
  }

  /** Gives whether the person could act. */
  public Uni<Boolean> withdraw(UUID userId, Represented whom) {
    return changed(WITHDRAW, whom, userId);
  }

  /** Gives whether the person can act. */
  public Uni<Boolean> change(UUID userId, Represented whom, Access access) {
    return changed(CHANGE, whom, userId, access.name());
  }

  public Uni<Optional<Access>> accessOf(UUID userId, Represented whom) {
    return SessionSql.first(ACCESS, after(whom, userId))
        .map(row -> row.map(found -> Access.valueOf(text(found[0]))));
  }

  /** Those that there are, who stay so until the transaction ends. */
  public Uni<List<UUID>> holdAdministrators(Represented whom) {
    return SessionSql.select(ADMINISTRATORS, after(whom))
        .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList());
  }

  /** At most so many of those who may act, in the order of their ids. */
  public Uni<List<RepresentingUser>> usersOf(Represented whom, Optional<Cursor> after, int most) {
    UUID last = after.map(Cursor::uuid).orElse(new UUID(0, 0));
    return SessionSql.select(USERS_OF, after(whom, last, most))
        .map(rows -> rows.stream().map(AccessGrants::user).toList());
  }

  /** Whom the person may act for. */
  public Uni<List<AccessGrant>> of(UUID userId) {
    return SessionSql.select(OF_USER, userId)
        .map(
            rows ->
                rows.stream()
                    .map(row -> new AccessGrant(whom(row), Access.valueOf(text(row[3]))))
                    .toList());
  }

  private static Uni<Boolean> changed(
      String statement, Represented whom, @Nullable Object... others) {
    return SessionSql.update(statement, after(whom, others)).map(rows -> rows == 1);
  }

  /** Whom it is about, as the first three parameters, and the others after these. */
  static @Nullable Object[] after(Represented whom, @Nullable Object... others) {
    @Nullable Object[] all = new @Nullable Object[others.length + 3];
    all[0] = whom.partnerId();
    all[1] = whom.scheme();
    all[2] = whom.id();
    System.arraycopy(others, 0, all, 3, others.length);
    return all;
  }

  /** Whom the first three columns name. */
  static Represented whom(@Nullable Object[] row) {
    return row[0] == null
        ? Represented.of(
            new BusinessIdentifier(Scheme.of(text(row[1])).orElseThrow(), text(row[2])))
        : Represented.of(new PartnerId(text(row[0])));
  }

  static RepresentingUser user(@Nullable Object[] row) {
    return new RepresentingUser(
        (UUID) Objects.requireNonNull(row[0]),
        text(row[1]),
        Access.valueOf(text(row[2])),
        ((OffsetDateTime) Objects.requireNonNull(row[3])).toInstant(),
        (String) row[4],
        row[5] == null ? null : ((OffsetDateTime) row[5]).toInstant());
  }

  private static String text(@Nullable Object value) {
    return (String) Objects.requireNonNull(value);
  }
}
