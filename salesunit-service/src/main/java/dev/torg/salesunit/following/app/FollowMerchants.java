package dev.torg.salesunit.following.app;

import dev.torg.platform.event.Inbox;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.salesunit.event.MerchantChanged;
import dev.torg.salesunit.store.KnownMerchants;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the status of every merchant at hand, since units of inactive merchants are not shown. */
@ApplicationScoped
public class FollowMerchants {

  private static final String ABOUT_A_MERCHANT = "merchant.merchant.";

  private final Inbox inbox;
  private final KnownMerchants merchants;

  FollowMerchants(Inbox inbox, KnownMerchants merchants) {
    this.inbox = inbox;
    this.merchants = merchants;
  }

  @Incoming("merchants")
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.receive(events, this::react);
  }

  private Uni<Void> react(IncomingEvent event) {
    return event.type().startsWith(ABOUT_A_MERCHANT)
        ? project(MerchantChanged.in(event))
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> project(MerchantChanged merchant) {
    return merchants.project(
        merchant.business(), merchant.name(), merchant.status().name(), merchant.sequence());
  }
}
