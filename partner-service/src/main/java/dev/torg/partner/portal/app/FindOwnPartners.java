package dev.torg.partner.portal.app;

import dev.torg.partner.partners.domain.Partner;
import dev.torg.partner.partners.store.Partners;
import dev.torg.partner.portal.store.PartnerConnections;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lists the partners that a person may act for. */
@ApplicationScoped
public class FindOwnPartners {

  private final PartnerConnections connections;
  private final Partners partners;

  FindOwnPartners(PartnerConnections connections, Partners partners) {
    this.connections = connections;
    this.partners = partners;
  }

  public Uni<List<Partner>> of(UUID userId) {
    return Panache.withSession(() -> connections.partnersOf(userId).chain(partners::among));
  }
}
