package dev.torg.productorder.tracking.app;

import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.ProductOrders;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Deletes an order that was not submitted yet, for the party that made it. */
@ApplicationScoped
public class DeleteProductOrder {

  private final ProductOrders orders;
  private final RecordChange record;
  private final Clock clock;

  DeleteProductOrder(ProductOrders orders, RecordChange record, Clock clock) {
    this.orders = orders;
    this.record = record;
    this.clock = clock;
  }

  /**
   * Fails with {@code not-found} for anybody but its creator and the second time.
   *
   * @param mustBeLatest fails unless the order that is now found is the one that the caller read
   */
  public Uni<Void> delete(UUID id, Party party, Consumer<ProductOrder> mustBeLatest) {
    return Panache.withTransaction(
        () ->
            orders
                .lock(id, Optional.of(party))
                .map(found -> own(found, party))
                .invoke(order -> mustBeLatest.accept(order.asOf(clock.instant())))
                .chain(order -> record.of(order.delete(clock.instant())))
                .replaceWithVoid());
  }

  private static ProductOrder own(Optional<ProductOrder> found, Party party) {
    return found
        .filter(order -> !order.isDeleted() && order.origin().createdBy().equals(party))
        .orElseThrow(RuleBroken::missing);
  }
}
