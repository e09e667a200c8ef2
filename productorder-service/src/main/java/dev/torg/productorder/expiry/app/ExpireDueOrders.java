package dev.torg.productorder.expiry.app;

import dev.torg.platform.reactive.InTurn;
import dev.torg.platform.sql.Batches;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.ProductOrders;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Stores the expiry of orders that were not submitted in time, and tells of it. */
@ApplicationScoped
public class ExpireDueOrders {

  private final ProductOrders orders;
  private final RecordChange record;
  private final Clock clock;

  ExpireDueOrders(ProductOrders orders, RecordChange record, Clock clock) {
    this.orders = orders;
    this.record = record;
    this.clock = clock;
  }

  /** Goes on batch by batch until nothing is due. */
  @Scheduled(
      every = "${torg.product-orders.expiry-sweep}",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> sweep() {
    return Batches.untilNoneIsLeft(
        ProductOrders.FEW,
        () ->
            orders
                .lockDue(clock.instant(), ProductOrders.FEW)
                .call(this::expireAll)
                .map(List::size));
  }

  private Uni<Void> expireAll(List<ProductOrder> due) {
    return InTurn.each(due, order -> record.of(order.expire(clock.instant())));
  }
}
