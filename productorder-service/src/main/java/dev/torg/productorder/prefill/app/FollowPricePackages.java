package dev.torg.productorder.prefill.app;

import dev.torg.platform.event.Inbox;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.productorder.event.PricePackageChanged;
import dev.torg.productorder.store.KnownPricePackages;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps up with the partners' price packages. */
@ApplicationScoped
class FollowPricePackages {

  private final Inbox inbox;
  private final KnownPricePackages pricePackages;

  FollowPricePackages(Inbox inbox, KnownPricePackages pricePackages) {
    this.inbox = inbox;
    this.pricePackages = pricePackages;
  }

  @Incoming("pricepackages")
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.receive(events, this::keep);
  }

  private Uni<Void> keep(IncomingEvent event) {
    return PricePackageChanged.in(event)
        .map(changed -> pricePackages.keep(changed.pricePackage(), changed.sequence()))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }
}
