package dev.torg.partner.partners.app;

import dev.torg.partner.partners.domain.Partner;
import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.partner.partners.domain.PartnerStatus;
import dev.torg.partner.partners.event.PartnerFacts;
import dev.torg.partner.partners.store.Partners;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes a partner out of business and back into it. While it is deactivated, its keys buy no token
 * and its tokens are refused. Doing either twice changes nothing.
 */
@ApplicationScoped
public class ActivatePartner {

  private final Partners partners;
  private final Outbox outbox;

  ActivatePartner(Partners partners, Outbox outbox) {
    this.partners = partners;
    this.outbox = outbox;
  }

  /** Fails with not found when there is no such partner. */
  public Uni<Partner> activate(PartnerId id) {
    return become(id, PartnerStatus.ACTIVE);
  }

  /** Fails with not found when there is no such partner. */
  public Uni<Partner> deactivate(PartnerId id) {
    return become(id, PartnerStatus.DEACTIVATED);
  }

  private Uni<Partner> become(PartnerId id, PartnerStatus status) {
    return Panache.withTransaction(
        () ->
            partners
                .findToChange(id)
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(partner -> write(partner, status)));
  }

  private Uni<Partner> write(Partner partner, PartnerStatus status) {
    if (partner.status() == status) {
      return Uni.createFrom().item(partner);
    }
    Partner changed = partner.becoming(status);
    return partners
        .change(changed)
        .chain(
            () ->
                outbox.append(
                    status == PartnerStatus.ACTIVE
                        ? PartnerFacts.activated(changed)
                        : PartnerFacts.deactivated(changed)))
        .replaceWith(changed);
  }
}
