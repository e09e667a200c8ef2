package dev.torg.partner.sessions.app;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.sessions.domain.PortalUser;
import dev.torg.partner.sessions.store.PartnerConnections;
import dev.torg.partner.sessions.store.PortalUsers;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets a portal user act for a partner from now on. */
@ApplicationScoped
public class ConnectUserToPartner {

  private final FindPartners findPartners;
  private final PortalUsers portalUsers;
  private final PartnerConnections connections;
  private final Clock clock;

  ConnectUserToPartner(
      FindPartners findPartners,
      PortalUsers portalUsers,
      PartnerConnections connections,
      Clock clock) {
    this.findPartners = findPartners;
    this.portalUsers = portalUsers;
    this.connections = connections;
    this.clock = clock;
  }

  /** Fails as missing for an unknown partner, as invalid for a user who never logged in. */
  public Uni<Void> connect(UUID userId, PartnerId partnerId) {
    return Panache.withTransaction(
        () ->
            findPartners
                .byId(partnerId)
                .chain(() -> portalUsers.find(userId))
                .invoke(ConnectUserToPartner::refuseIfUnknown)
                .chain(() -> connections.connect(userId, partnerId, clock.instant())));
  }

  private static void refuseIfUnknown(Optional<PortalUser> user) {
    if (user.isEmpty()) {
      throw Problems.invalid(
          List.of(new Violation("/userId", "is not the id of anybody who has logged in")));
    }
  }
}
