package dev.torg.partner.portal.app;

import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.partner.portal.store.PartnerConnections;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lets a person act for a partner that an operator connected it to. */
@ApplicationScoped
public class ActForPartner {

  private final PartnerConnections connections;
  private final StartSession startSession;

  ActForPartner(PartnerConnections connections, StartSession startSession) {
    this.connections = connections;
    this.startSession = startSession;
  }

  /** Fails with not found when the person is not connected, or there is no such partner. */
  public Uni<StartedSession> act(PortalCaller person, PartnerId partnerId) {
    return Panache.withSession(() -> connections.partnersOf(person.userId()))
        .invoke(partners -> refuseUnlessConnected(partners, partnerId))
        .chain(() -> startSession.continueAs(person, new ActingForPartner(partnerId.value())));
  }

  private static void refuseUnlessConnected(List<PartnerId> partners, PartnerId partnerId) {
    if (!partners.contains(partnerId)) {
      throw Problems.notFound();
    }
  }
}
