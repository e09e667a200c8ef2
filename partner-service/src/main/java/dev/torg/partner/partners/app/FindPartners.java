package dev.torg.partner.partners.app;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.store.Partners;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Looks partners up, in the caller's session if there is one. */
@ApplicationScoped
public class FindPartners {

  private final Partners partners;

  FindPartners(Partners partners) {
    this.partners = partners;
  }

  public Uni<List<Partner>> all() {
    return Panache.withSession(partners::all);
  }

  /** Those of the given partners that exist, by number. */
  public Uni<List<Partner>> among(List<PartnerId> ids) {
    return Panache.withSession(() -> partners.among(ids));
  }

  public Uni<Optional<Partner>> find(PartnerId id) {
    return Panache.withSession(() -> partners.find(id));
  }

  /** Fails as missing when there is no such partner. */
  public Uni<Partner> byId(PartnerId id) {
    return find(id).map(found -> found.orElseThrow(RuleBroken::missing));
  }
}
