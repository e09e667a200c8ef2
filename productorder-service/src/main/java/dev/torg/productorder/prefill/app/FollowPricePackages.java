package dev.torg.productorder.prefill.app;

import dev.torg.platform.event.Inbox;
import dev.torg.platform.topic.Topics;
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

  @Incoming(Topics.PRICE_PACKAGES)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.follow(
        events,
        PricePackageChanged.EVENTS,
        PricePackageChanged.class,
        (changed, sequence) -> pricePackages.keep(changed.pricePackage(), sequence));
  }
}
