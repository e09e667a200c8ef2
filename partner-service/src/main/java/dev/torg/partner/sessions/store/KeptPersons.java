package dev.torg.partner.sessions.store;

import dev.torg.partner.sessions.domain.KeptPerson;
import dev.torg.platform.sql.SessionSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** People with all that is kept of them. Every method joins the caller's open session. */
@ApplicationScoped
public class KeptPersons {

  /** Those whom nobody sends mails any more: whoever sends them is told first. */
  private static final String UNSEEN =
      """
      select user_id from portal_users
      where last_login_at < $1 and mail_subjects = ''
        and (barred_at is null or name <> '(erased)')
      order by last_login_at limit $2 for update skip locked
      """;

  private static final String DISCONNECT = "delete from access_grants where user_id = any($1)";
  private static final String LEAVE_WHOM_THEY_LET_IN =
      """
      update access_grants set connected_by = '(erased)', connected_by_id = null
      where connected_by_id = any($1)
      """;
  private static final String LEAVE_THE_BAR =
      """
      update portal_users set name = '(erased)', birth_date = '1900-01-01', email = null,
        operator_since = null, operator_by = null, language = null
      where user_id = any($1) and barred_at is not null
      """;
  private static final String DELETE =
      "delete from portal_users where user_id = any($1) and barred_at is null";

  private final AccessGrants grants;

  KeptPersons(AccessGrants grants) {
    this.grants = grants;
  }

  public Uni<Optional<KeptPerson>> find(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(PortalUserRow.class, id))
        .chain(
            row ->
                row == null
                    ? Uni.createFrom().item(Optional.empty())
                    : grants.of(id).map(row::kept).map(Optional::of));
  }

  /** At most so many whom nobody has seen since then, who stay as they are until the end. */
  public Uni<List<UUID>> unseen(Instant since, int most) {
    return SessionSql.select(UNSEEN, since, most)
        .map(rows -> rows.stream().map(row -> (UUID) Objects.requireNonNull(row[0])).toList());
  }

  /**
   * Of a person who is barred stays what the eID calls it, by which the bar knows it again.
   *
   * @return how many of them there were
   */
  public Uni<Integer> erase(List<UUID> persons) {
    Object ids = persons.toArray(new UUID[0]);
    return SessionSql.update(DISCONNECT, ids)
        .chain(() -> SessionSql.update(LEAVE_WHOM_THEY_LET_IN, ids))
        .chain(() -> SessionSql.update(LEAVE_THE_BAR, ids))
        .chain(left -> SessionSql.update(DELETE, ids).map(deleted -> left + deleted));
  }
}
