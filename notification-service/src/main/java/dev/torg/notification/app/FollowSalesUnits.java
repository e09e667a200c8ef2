package dev.torg.notification.app;

import dev.torg.platform.event.Inbox;
import dev.torg.platform.salesunit.KnownSalesUnit;
import dev.torg.platform.salesunit.KnownSalesUnits;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps up with whose each sales unit is. */
@ApplicationScoped
class FollowSalesUnits {

  private final Inbox inbox;
  private final KnownSalesUnits salesUnits;

  FollowSalesUnits(Inbox inbox, KnownSalesUnits salesUnits) {
    this.inbox = inbox;
    this.salesUnits = salesUnits;
  }

  @Incoming(Topics.SALES_UNITS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.follow(events, KnownSalesUnit.EVENTS, KnownSalesUnit.class, salesUnits::keep);
  }
}
