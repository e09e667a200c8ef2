package dev.torg.partner.sessions.store;

import dev.torg.partner.sessions.domain.KeptPerson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** People with all that is kept of them. Every method joins the caller's open session. */
@ApplicationScoped
public class KeptPersons {

  private static final List<String> ERASE =
      List.of(
          "delete from portal_user_partners where user_id = :id",
          "delete from portal_users where user_id = :id",
          "update acts set state = null, actor_name = null, salt = null where actor_id = :id");

  private final PartnerConnections connections;

  KeptPersons(PartnerConnections connections) {
    this.connections = connections;
  }

  public Uni<Optional<KeptPerson>> find(UUID id) {
    return Panache.getSession()
        .chain(session -> session.find(PortalUserRow.class, id))
        .chain(
            row ->
                row == null
                    ? Uni.createFrom().item(Optional.empty())
                    : connections.partnersOf(id).map(row::kept).map(Optional::of));
  }

  public Uni<Void> erase(UUID id) {
    return Panache.getSession()
        .chain(
            session ->
                run(session, ERASE.get(0), id)
                    .chain(() -> run(session, ERASE.get(1), id))
                    .chain(() -> run(session, ERASE.get(2), id)))
        .replaceWithVoid();
  }

  private static Uni<Integer> run(Mutiny.Session session, String statement, UUID id) {
    return session.createNativeQuery(statement).setParameter("id", id).executeUpdate();
  }
}
