package dev.torg.partner.sessions.app;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.sessions.domain.PortalUser;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.partner.sessions.store.PartnerConnections;
import dev.torg.partner.sessions.store.PortalUsers;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lets a portal user act for a partner from now on. */
@ApplicationScoped
public class ConnectUserToPartner {

  private final FindPartners findPartners;
  private final PortalUsers portalUsers;
  private final PartnerConnections connections;
  private final BarredPersons people;
  private final PersonActs acts;
  private final Clock clock;

  ConnectUserToPartner(
      FindPartners findPartners,
      PortalUsers portalUsers,
      PartnerConnections connections,
      BarredPersons people,
      PersonActs acts,
      Clock clock) {
    this.findPartners = findPartners;
    this.portalUsers = portalUsers;
    this.connections = connections;
    this.people = people;
    this.acts = acts;
    this.clock = clock;
  }

  /** Fails as missing for an unknown partner, as invalid for a user who never logged in. */
  public Uni<Void> connect(UUID userId, PartnerId partnerId, String operator) {
    return Panache.withTransaction(
        () ->
            findPartners
                .byId(partnerId)
                .chain(() -> portalUsers.find(userId))
                .invoke(ConnectUserToPartner::refuseIfUnknown)
                .call(() -> people.hold(userId))
                .chain(() -> connections.connect(userId, partnerId, operator, clock.instant()))
                .chain(fresh -> fresh ? record(userId, partnerId) : Uni.createFrom().voidItem()));
  }

  private Uni<Void> record(UUID userId, PartnerId partnerId) {
    return acts.record(userId, "connected", Map.of("partnerId", partnerId.value()));
  }

  private static void refuseIfUnknown(Optional<PortalUser> user) {
    if (user.isEmpty()) {
      throw Problems.invalid(
          List.of(new Violation("/userId", "is not the id of anybody who has logged in")));
    }
  }
}
