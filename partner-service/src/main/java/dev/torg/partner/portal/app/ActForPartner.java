package dev.torg.partner.portal.app;

import dev.torg.partner.partners.domain.Partner;
import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.partner.partners.domain.PartnerStatus;
import dev.torg.partner.partners.store.Partners;
import dev.torg.partner.portal.store.PartnerConnections;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Lets a person act for a partner that an operator connected it to. */
@ApplicationScoped
public class ActForPartner {

  private final PartnerConnections connections;
  private final Partners partners;
  private final StartSession startSession;

  ActForPartner(PartnerConnections connections, Partners partners, StartSession startSession) {
    this.connections = connections;
    this.partners = partners;
    this.startSession = startSession;
  }

  /**
   * Fails with not found when the person is not connected, or there is no such partner; with
   * forbidden when the partner is deactivated.
   */
  public Uni<StartedSession> act(PortalCaller person, PartnerId partnerId) {
    return Panache.withSession(
            () ->
                connections
                    .partnersOf(person.userId())
                    .invoke(connected -> refuseUnlessConnected(connected, partnerId))
                    .chain(() -> partners.find(partnerId)))
        .invoke(ActForPartner::refuseIfDeactivated)
        .chain(() -> startSession.continueAs(person, new ActingForPartner(partnerId.value())));
  }

  private static void refuseUnlessConnected(List<PartnerId> connected, PartnerId partnerId) {
    if (!connected.contains(partnerId)) {
      throw Problems.notFound();
    }
  }

  private static void refuseIfDeactivated(Optional<Partner> partner) {
    if (partner.orElseThrow(Problems::notFound).status() == PartnerStatus.DEACTIVATED) {
      throw Problems.forbidden("The partner is deactivated.");
    }
  }
}
