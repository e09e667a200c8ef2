package dev.torg.partner.partners.app;

import dev.torg.partner.partners.domain.Partner;
import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.partner.partners.store.Partners;
import dev.torg.platform.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Looks partners up. */
@ApplicationScoped
public class FindPartners {

  private final Partners partners;

  FindPartners(Partners partners) {
    this.partners = partners;
  }

  public Uni<List<Partner>> all() {
    return Panache.withSession(partners::all);
  }

  /** Fails with not found when there is no such partner. */
  public Uni<Partner> byId(PartnerId id) {
    return Panache.withSession(() -> partners.find(id))
        .map(found -> found.orElseThrow(Problems::notFound));
  }
}
