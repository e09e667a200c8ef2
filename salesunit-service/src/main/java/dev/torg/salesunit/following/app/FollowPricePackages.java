package dev.torg.salesunit.following.app;

import dev.torg.platform.event.Inbox;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.event.PricePackageChanged;
import dev.torg.salesunit.store.KnownPricePackages;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the terms of every price package at hand, since units are shown with theirs. */
@ApplicationScoped
public class FollowPricePackages {

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
