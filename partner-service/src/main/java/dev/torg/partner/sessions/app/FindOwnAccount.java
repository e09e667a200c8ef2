package dev.torg.partner.sessions.app;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.sessions.store.PartnerConnections;
import dev.torg.partner.sessions.store.PortalUsers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells a person what is kept beside the token: its address, and whom it may act for. */
@ApplicationScoped
public class FindOwnAccount {

  private final PortalUsers users;
  private final PartnerConnections connections;
  private final FindPartners findPartners;

  FindOwnAccount(PortalUsers users, PartnerConnections connections, FindPartners findPartners) {
    this.users = users;
    this.connections = connections;
    this.findPartners = findPartners;
  }

  /**
   * What is kept.
   *
   * @param email as the eID gave it at the last login, if it did
   */
  public record OwnAccount(Optional<String> email, List<Partner> partners) {}

  public Uni<OwnAccount> of(UUID userId) {
    return Panache.withSession(
        () ->
            users
                .find(userId)
                .map(found -> found.flatMap(user -> Optional.ofNullable(user.email())))
                .chain(email -> withPartners(userId, email)));
  }

  private Uni<OwnAccount> withPartners(UUID userId, Optional<String> email) {
    return connections
        .partnersOf(userId)
        .chain(findPartners::among)
        .map(partners -> new OwnAccount(email, partners));
  }
}
