package dev.torg.notification.messages.app;

import dev.torg.notification.domain.Owner;
import dev.torg.notification.endpoints.app.EraseEndpoints;
import dev.torg.notification.mails.app.EraseMails;
import dev.torg.notification.messages.domain.KnownMerchant;
import dev.torg.notification.messages.event.ConcernedBusiness;
import dev.torg.notification.messages.event.MerchantChanged;
import dev.torg.notification.messages.store.KnownMerchants;
import dev.torg.notification.messages.store.MessageContent;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.reactive.InTurn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Erases what was told of a merchant, in the transaction that heard of it, and keeps names out of
 * what is told later: other topics may be behind, or ahead.
 */
@ApplicationScoped
class EraseMerchants {

  private final KnownMerchants merchants;
  private final MessageContent messages;
  private final EraseMails eraseMails;
  private final EraseEndpoints eraseEndpoints;

  EraseMerchants(
      KnownMerchants merchants,
      MessageContent messages,
      EraseMails eraseMails,
      EraseEndpoints eraseEndpoints) {
    this.merchants = merchants;
    this.messages = messages;
    this.eraseMails = eraseMails;
    this.eraseEndpoints = eraseEndpoints;
  }

  /** The same events, without the names of those merchants that are erased once all were heard. */
  Uni<List<IncomingEvent>> hear(List<IncomingEvent> events) {
    return InTurn.each(events, this::keep).chain(() -> withoutNames(events));
  }

  private Uni<Void> keep(IncomingEvent event) {
    return ConcernedBusiness.merchantIn(event)
        .map(merchant -> keep(merchant, event))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private Uni<Void> keep(KnownMerchant merchant, IncomingEvent event) {
    return merchants
        .keep(merchant, event.sequence())
        .chain(
            isNews ->
                isNews && merchant.erased()
                    ? erase(merchant.business(), event)
                    : Uni.createFrom().voidItem());
  }

  private Uni<Void> erase(BusinessIdentifier business, IncomingEvent event) {
    Owner owner = Owner.merchant(business);
    return eraseEndpoints
        .of(owner)
        .chain(() -> eraseMails.of(business))
        .chain(() -> messages.empty(owner))
        .chain(() -> messages.emptyBesideBusiness(MerchantChanged.subject(event)));
  }

  private Uni<List<IncomingEvent>> withoutNames(List<IncomingEvent> events) {
    List<BusinessIdentifier> businesses =
        events.stream().map(ConcernedBusiness::in).flatMap(Optional::stream).distinct().toList();
    return merchants
        .erased(businesses)
        .map(
            erased ->
                erased.isEmpty()
                    ? events
                    : events.stream().map(event -> withoutNames(event, erased)).toList());
  }

  private static IncomingEvent withoutNames(IncomingEvent event, Set<BusinessIdentifier> erased) {
    return ConcernedBusiness.in(event).filter(erased::contains).isPresent()
        ? ConcernedBusiness.withoutNames(event)
        : event;
  }
}
