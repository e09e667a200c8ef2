package dev.torg.partner.partners.app;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.domain.PartnerProfile;
import dev.torg.partner.partners.event.PartnerFacts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Changes what is told about a partner. What changes nothing is told to nobody. */
@ApplicationScoped
public class ChangePartner {

  private final HoldPartner holdPartner;
  private final RecordChange recordChange;

  ChangePartner(HoldPartner holdPartner, RecordChange recordChange) {
    this.holdPartner = holdPartner;
    this.recordChange = recordChange;
  }

  /**
   * Fails as missing when there is no such partner.
   *
   * @param precondition fails when the partner is not as the caller knows it
   */
  public Uni<Partner> change(
      PartnerId id, UnaryOperator<PartnerProfile> change, Consumer<Partner> precondition) {
    return Panache.withTransaction(
        () ->
            holdPartner
                .hold(id)
                .invoke(precondition)
                .chain(partner -> record(partner, change.apply(partner.profile()))));
  }

  private Uni<Partner> record(Partner partner, PartnerProfile profile) {
    return recordChange.of(partner, partner.describedBy(profile), PartnerFacts::changed);
  }
}
