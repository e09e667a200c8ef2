package dev.torg.partner.partners.app;

import dev.torg.partner.partners.domain.Partner;
import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.partner.partners.domain.PartnerProfile;
import dev.torg.partner.partners.event.PartnerFacts;
import dev.torg.partner.partners.store.Partners;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Changes what is told about a partner. What changes nothing is told to nobody. */
@ApplicationScoped
public class ChangePartner {

  private final Partners partners;
  private final Outbox outbox;

  ChangePartner(Partners partners, Outbox outbox) {
    this.partners = partners;
    this.outbox = outbox;
  }

  /** Fails with not found, and with precondition failed when the partner is not as known. */
  public Uni<Partner> change(
      PartnerId id, UnaryOperator<PartnerProfile> change, Predicate<Partner> isAsKnown) {
    return Panache.withTransaction(
        () ->
            partners
                .findToChange(id)
                .map(found -> refuseUnlessFit(found, isAsKnown))
                .chain(partner -> write(partner, change.apply(partner.profile()))));
  }

  private static Partner refuseUnlessFit(Optional<Partner> found, Predicate<Partner> isAsKnown) {
    Partner partner = found.orElseThrow(Problems::notFound);
    if (!isAsKnown.test(partner)) {
      throw Problems.of(ProblemType.PRECONDITION_FAILED, ProblemType.PRECONDITION_FAILED.meaning());
    }
    return partner;
  }

  private Uni<Partner> write(Partner partner, PartnerProfile profile) {
    if (profile.equals(partner.profile())) {
      return Uni.createFrom().item(partner);
    }
    Partner changed = partner.describedBy(profile);
    return partners
        .change(changed)
        .chain(() -> outbox.append(PartnerFacts.changed(changed)))
        .replaceWith(changed);
  }
}
