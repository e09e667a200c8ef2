package dev.torg.partner.partners.app;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.store.Partners;
import dev.torg.platform.business.RuleBroken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps everybody else who wants to change a partner, or something of it, waiting. */
@ApplicationScoped
public class HoldPartner {

  private final Partners partners;

  HoldPartner(Partners partners) {
    this.partners = partners;
  }

  /** Holds until the end of the caller's transaction. Fails as missing without such a partner. */
  public Uni<Partner> hold(PartnerId id) {
    return partners.findToChange(id).map(found -> found.orElseThrow(RuleBroken::missing));
  }
}
