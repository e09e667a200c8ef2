package dev.torg.partner.sessions.store;

import dev.torg.partner.sessions.domain.Grantor;
import dev.torg.partner.sessions.domain.Invitation;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.platform.business.Access;
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

/** The invitations that are open. Every method joins the caller's open session. */
@ApplicationScoped
public class Invitations {

  private static final String COLUMNS =
      " partner_id, business_scheme, business_id, invitation_id, access, invitee, invited_by,"
          + " invited_at, expires_at, invited_by_id ";
  private static final String OF =
      "(partner_id = $1 or (business_scheme = $2 and business_id = $3))";
  private static final String ADD =
      "insert into invitations ("
          + COLUMNS
          + ", code_hash) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
  private static final String FORGET = "delete from invitations where expires_at <= $1";
  private static final String LIST =
      "select" + COLUMNS + "from invitations where " + OF + " order by invitation_id";
  private static final String TAKE =
      "delete from invitations where code_hash = $1 and expires_at > $2 returning" + COLUMNS;
  private static final String REMOVE = "delete from invitations where invitation_id = $4 and " + OF;
  private static final String REMOVE_ALL_FOR = "delete from invitations where " + OF;
  private static final String REMOVE_OFFERS =
      "delete from invitations where invited_by_id = $4 and " + OF;
  private static final String REMOVE_ALL_OFFERS =
      "delete from invitations where invited_by_id = $1";

  public Uni<Void> add(Invitation invitation, String codeHash) {
    return SessionSql.update(
            ADD,
            AccessGrants.after(
                invitation.whom(),
                invitation.id(),
                invitation.access().name(),
                invitation.invitee(),
                invitation.invitedBy().name(),
                invitation.invitedAt(),
                invitation.expiresAt(),
                invitation.invitedBy().userId(),
                codeHash))
        .replaceWithVoid();
  }

  public Uni<Void> forgetEndedBy(Instant now) {
    return SessionSql.update(FORGET, now).replaceWithVoid();
  }

  /** All of them, in the order in which they were made. */
  public Uni<List<Invitation>> of(Represented whom) {
    return SessionSql.select(LIST, AccessGrants.after(whom))
        .map(rows -> rows.stream().map(Invitations::invitation).toList());
  }

  /** The invitation of that code, which is none any more; empty for one that has ended. */
  public Uni<Optional<Invitation>> take(String codeHash, Instant now) {
    return SessionSql.first(TAKE, codeHash, now).map(row -> row.map(Invitations::invitation));
  }

  /** Gives whether there was such an invitation. */
  public Uni<Boolean> remove(UUID id, Represented whom) {
    return SessionSql.update(REMOVE, AccessGrants.after(whom, id)).map(rows -> rows == 1);
  }

  /** Takes back all that was offered in that name. */
  public Uni<Void> removeAllFor(Represented whom) {
    return SessionSql.update(REMOVE_ALL_FOR, AccessGrants.after(whom)).replaceWithVoid();
  }

  /** Takes back what the person has offered in that name. */
  public Uni<Void> removeOffersOf(UUID inviter, Represented whom) {
    return SessionSql.update(REMOVE_OFFERS, AccessGrants.after(whom, inviter)).replaceWithVoid();
  }

  /** Takes back what the person has offered in whatever name. */
  public Uni<Void> removeOffersOf(UUID inviter) {
    return SessionSql.update(REMOVE_ALL_OFFERS, inviter).replaceWithVoid();
  }

  private static Invitation invitation(@Nullable Object[] row) {
    return new Invitation(
        (UUID) Objects.requireNonNull(row[3]),
        AccessGrants.whom(row),
        Access.valueOf(text(row[4])),
        text(row[5]),
        new Grantor(text(row[6]), (UUID) row[9]),
        time(row[7]),
        time(row[8]));
  }

  private static String text(@Nullable Object value) {
    return (String) Objects.requireNonNull(value);
  }

  private static Instant time(@Nullable Object value) {
    return ((OffsetDateTime) Objects.requireNonNull(value)).toInstant();
  }
}
