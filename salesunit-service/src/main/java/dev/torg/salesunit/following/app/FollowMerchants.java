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
  private final EraseSalesUnits eraseSalesUnits;

  FollowMerchants(Inbox inbox, KnownMerchants merchants, EraseSalesUnits eraseSalesUnits) {
    this.eraseSalesUnits = eraseSalesUnits;
    this.inbox = inbox;
    this.merchants = merchants;
  }

  @Incoming(Topics.MERCHANTS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.follow(events, MerchantChanged.EVENTS, MerchantChanged.class, this::keep);
  }

  private Uni<Void> keep(MerchantChanged changed, long sequence) {
    return merchants
        .keep(changed.merchant(), sequence)
        .chain(
            isNews ->
                isNews && changed.isErased()
                    ? eraseSalesUnits.of(changed.businessIdentifier())
                    : Uni.createFrom().voidItem());
  }
}
