package dev.torg.partner.partners.app;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.domain.PartnerStatus;
import dev.torg.partner.partners.event.PartnerFacts;
import dev.torg.platform.event.OutgoingEvent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes a partner out of business and back into it. While it is deactivated, its keys buy no token
 * and its tokens are refused. Doing either twice changes nothing.
 */
@ApplicationScoped
public class ActivatePartner {

  private final HoldPartner holdPartner;
  private final RecordChange recordChange;

  ActivatePartner(HoldPartner holdPartner, RecordChange recordChange) {
    this.holdPartner = holdPartner;
    this.recordChange = recordChange;
  }

  /**
   * Fails as missing when there is no such partner.
   *
   * @param precondition fails when the partner is not as the caller knows it
   */
  public Uni<Partner> activate(PartnerId id, Consumer<Partner> precondition) {
    return become(PartnerStatus.ACTIVE, id, precondition, PartnerFacts::activated);
  }

  /** As {@link #activate}. */
  public Uni<Partner> deactivate(PartnerId id, Consumer<Partner> precondition) {
    return become(PartnerStatus.DEACTIVATED, id, precondition, PartnerFacts::deactivated);
  }

  private Uni<Partner> become(
      PartnerStatus status,
      PartnerId id,
      Consumer<Partner> precondition,
      Function<Partner, OutgoingEvent> fact) {
    return Panache.withTransaction(
        () ->
            holdPartner
                .hold(id)
                .invoke(precondition)
                .chain(partner -> recordChange.of(partner, partner.becoming(status), fact)));
  }
}
