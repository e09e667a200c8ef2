package dev.torg.notification.messages.app;

import dev.torg.notification.messages.domain.Told;
import dev.torg.notification.messages.event.SalesUnitChanged;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.reactive.InTurn;
import dev.torg.platform.salesunit.KnownSalesUnit;
import dev.torg.platform.salesunit.KnownSalesUnits;
import dev.torg.platform.topic.Topics;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps up with whose each sales unit is, and tells them what became of it. */
@ApplicationScoped
class FollowSalesUnits {

  private final TellNews tellNews;
  private final KnownSalesUnits salesUnits;

  FollowSalesUnits(TellNews tellNews, KnownSalesUnits salesUnits) {
    this.tellNews = tellNews;
    this.salesUnits = salesUnits;
  }

  @Incoming(Topics.SALES_UNITS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return tellNews.receive(events, this::follow);
  }

  private Uni<Told> follow(List<IncomingEvent> events) {
    return keep(events)
        .chain(
            () ->
                tellNews.tell(
                    events.stream().map(SalesUnitChanged::in).flatMap(Optional::stream).toList()));
  }

  private Uni<Void> keep(List<IncomingEvent> events) {
    return InTurn.each(
        events.stream().filter(event -> event.isOf(KnownSalesUnit.EVENTS)).toList(),
        event -> salesUnits.keep(event.as(KnownSalesUnit.class), event.sequence()));
  }
}
