package dev.torg.partner.partners.app;

import dev.torg.partner.partners.domain.Partner;
import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.partner.partners.domain.PartnerProfile;
import dev.torg.partner.partners.domain.PartnerStatus;
import dev.torg.partner.partners.event.PartnerFacts;
import dev.torg.partner.partners.store.Partners;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Registers a partner under a number that nobody has yet. */
@ApplicationScoped
public class RegisterPartner {

  private final Partners partners;
  private final Outbox outbox;
  private final Clock clock;

  RegisterPartner(Partners partners, Outbox outbox, Clock clock) {
    this.partners = partners;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Fails with a conflict when the number is taken. */
  public Uni<Partner> register(PartnerId id, PartnerProfile profile, PartnerStatus status) {
    Partner partner = Partner.register(id, profile, status, clock.instant());
    return Panache.withTransaction(
        () ->
            partners
                .find(id)
                .invoke(RegisterPartner::refuseIfTaken)
                .chain(() -> partners.add(partner))
                .chain(() -> outbox.append(PartnerFacts.registered(partner)))
                .replaceWith(partner));
  }

  private static void refuseIfTaken(Optional<Partner> found) {
    if (found.isPresent()) {
      throw Problems.of(ProblemType.CONFLICT, "There is a partner with this partnerId already.");
    }
  }
}
