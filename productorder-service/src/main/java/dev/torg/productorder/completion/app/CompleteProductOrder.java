package dev.torg.productorder.completion.app;

import dev.torg.platform.event.Inbox;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.platform.salesunit.KnownSalesUnits;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.event.SalesUnitChanged;
import dev.torg.productorder.store.ProductOrders;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Keeps up with sales units, and completes the order that a new one was created for. */
@ApplicationScoped
class CompleteProductOrder {

  private static final Logger LOG = Logger.getLogger(CompleteProductOrder.class);

  private final Inbox inbox;
  private final KnownSalesUnits units;
  private final ProductOrders orders;
  private final RecordChange record;
  private final Clock clock;

  CompleteProductOrder(
      Inbox inbox, KnownSalesUnits units, ProductOrders orders, RecordChange record, Clock clock) {
    this.inbox = inbox;
    this.units = units;
    this.orders = orders;
    this.record = record;
    this.clock = clock;
  }

  @Incoming(Topics.SALES_UNITS)
  Uni<Void> receive(KafkaRecordBatch<String, String> events) {
    return inbox.receive(events, this::follow);
  }

  private Uni<Void> follow(IncomingEvent event) {
    return SalesUnitChanged.in(event).map(this::keep).orElseGet(() -> Uni.createFrom().voidItem());
  }

  private Uni<Void> keep(SalesUnitChanged changed) {
    Uni<Void> kept = units.keep(changed.unit(), changed.sequence()).replaceWithVoid();
    return changed
        .completedOrder()
        .map(order -> kept.chain(() -> complete(order, changed)))
        .orElse(kept);
  }

  private Uni<Void> complete(UUID orderId, SalesUnitChanged changed) {
    return orders.lock(orderId).chain(found -> complete(found, orderId, changed));
  }

  private Uni<Void> complete(Optional<ProductOrder> found, UUID orderId, SalesUnitChanged changed) {
    if (found.isEmpty()) {
      LOG.warnf("sales unit of an unknown order msn=%s order=%s", changed.unit().msn(), orderId);
      return Uni.createFrom().voidItem();
    }
    return record.of(found.get().complete(changed.created(), clock.instant())).replaceWithVoid();
  }
}
