package dev.torg.merchant.merchants.app;

import dev.torg.merchant.store.KnownSalesUnits;
import dev.torg.platform.event.Inbox;
import dev.torg.platform.salesunit.KnownSalesUnit;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the own picture of who has sales units with whom. */
@ApplicationScoped
public class FollowSalesUnits {

  private final Inbox inbox;
  private final KnownSalesUnits salesUnits;

  FollowSalesUnits(Inbox inbox, KnownSalesUnits salesUnits) {
    this.inbox = inbox;
    this.salesUnits = salesUnits;
  }

  @Incoming(Topics.SALES_UNITS)
  public Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.follow(events, KnownSalesUnit.EVENTS, KnownSalesUnit.class, salesUnits::keep);
  }
}
