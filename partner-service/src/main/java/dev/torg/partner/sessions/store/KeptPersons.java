package dev.torg.partner.sessions.store;

import dev.torg.partner.sessions.domain.KeptPerson;
import dev.torg.platform.sql.SessionSql;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** People with all that is kept of them. Every method joins the caller's open session. */
@ApplicationScoped
public class KeptPersons {

  private static final String DISCONNECT = "delete from access_grants where user_id = $1";
  private static final String LEAVE_THE_BAR =
      """
      update portal_users set name = '(erased)', birth_date = '1900-01-01', email = null,
        operator_since = null, operator_by = null, language = null
      where user_id = $1 and barred_at is not null
      """;
  private static final String DELETE =
      "delete from portal_users where user_id = $1 and barred_at is null";

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

  /**
   * Of a person who is barred stays what the eID calls it, by which the bar knows it again.
   *
   * @return whether there was such a person
   */
  public Uni<Boolean> erase(UUID id) {
    return SessionSql.update(DISCONNECT, id)
        .chain(() -> SessionSql.update(LEAVE_THE_BAR, id))
        .chain(left -> SessionSql.update(DELETE, id).map(deleted -> left + deleted > 0));
  }
}
