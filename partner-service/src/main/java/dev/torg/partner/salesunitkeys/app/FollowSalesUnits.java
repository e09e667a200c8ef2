package dev.torg.partner.salesunitkeys.app;

import dev.torg.platform.event.Inbox;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.salesunit.KnownSalesUnit;
import dev.torg.platform.salesunit.KnownSalesUnits;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps up with whose each sales unit is, and has keys issued for a new one. */
@ApplicationScoped
class FollowSalesUnits {

  private final Inbox inbox;
  private final KnownSalesUnits units;
  private final IssueSalesUnitKeys issueSalesUnitKeys;

  FollowSalesUnits(Inbox inbox, KnownSalesUnits units, IssueSalesUnitKeys issueSalesUnitKeys) {
    this.inbox = inbox;
    this.units = units;
    this.issueSalesUnitKeys = issueSalesUnitKeys;
  }

  @Incoming(Topics.SALES_UNITS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.receive(events, this::follow);
  }

  private Uni<Void> follow(IncomingEvent event) {
    return event.isOf(KnownSalesUnit.EVENTS)
        ? units
            .keep(event.as(KnownSalesUnit.class), event.sequence())
            .chain(() -> issueSalesUnitKeys.becauseOf(event))
        : Uni.createFrom().voidItem();
  }
}
