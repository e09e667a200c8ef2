package dev.torg.salesunit.following.app;

import dev.torg.platform.event.Inbox;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.event.MerchantChanged;
import dev.torg.salesunit.store.KnownMerchants;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the status of every merchant at hand, since units of inactive merchants are not shown. */
@ApplicationScoped
public class FollowMerchants {

  private final Inbox inbox;
  private final KnownMerchants merchants;

  FollowMerchants(Inbox inbox, KnownMerchants merchants) {
    this.inbox = inbox;
    this.merchants = merchants;
  }

  @Incoming(Topics.MERCHANTS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.follow(
        events,
        MerchantChanged.EVENTS,
        MerchantChanged.class,
        (changed, sequence) -> merchants.keep(changed.merchant(), sequence));
  }
}
