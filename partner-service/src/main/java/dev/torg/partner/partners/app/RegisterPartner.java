package dev.torg.partner.partners.app;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.domain.PartnerProfile;
import dev.torg.partner.domain.PartnerStatus;
import dev.torg.partner.partners.domain.PartnerIdMustBeFree;
import dev.torg.partner.partners.store.Partners;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Registers a partner under a number that nobody has yet. */
@ApplicationScoped
public class RegisterPartner {

  private final Partners partners;
  private final RecordChange recordChange;
  private final Clock clock;

  RegisterPartner(Partners partners, RecordChange recordChange, Clock clock) {
    this.partners = partners;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /** Fails as taken when another partner has the number. */
  public Uni<Partner> register(PartnerId id, PartnerProfile profile, PartnerStatus status) {
    Partner partner = Partner.register(id, profile, status, clock.instant());
    return Panache.withTransaction(
        () ->
            partners
                .find(id)
                .invoke(PartnerIdMustBeFree::check)
                .chain(() -> recordChange.ofNew(partner)));
  }
}
