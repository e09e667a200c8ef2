package dev.torg.partner.sessions.app;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.sessions.store.PartnerConnections;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Lists the partners that a person may act for. */
@ApplicationScoped
public class FindOwnPartners {

  private final PartnerConnections connections;
  private final FindPartners findPartners;

  FindOwnPartners(PartnerConnections connections, FindPartners findPartners) {
    this.connections = connections;
    this.findPartners = findPartners;
  }

  public Uni<List<Partner>> of(UUID userId) {
    return Panache.withSession(() -> connections.partnersOf(userId).chain(findPartners::among));
  }
}
