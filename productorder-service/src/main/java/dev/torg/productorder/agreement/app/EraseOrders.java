package dev.torg.productorder.agreement.app;

import dev.torg.platform.act.ActContent;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.reactive.InTurn;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.ProductOrders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Leaves the skeleton of all orders of a business, in the transaction that heard of it. */
@ApplicationScoped
class EraseOrders {

  private static final int BATCH = 100;
  private static final UUID FIRST = new UUID(0, 0);

  private final ProductOrders orders;
  private final ActContent acts;
  private final RecordChange record;
  private final Clock clock;

  EraseOrders(ProductOrders orders, ActContent acts, RecordChange record, Clock clock) {
    this.acts = acts;
    this.orders = orders;
    this.record = record;
    this.clock = clock;
  }

  Uni<Void> of(BusinessIdentifier business) {
    return from(business, FIRST);
  }

  private Uni<Void> from(BusinessIdentifier business, UUID after) {
    return orders
        .lockOf(business, after, BATCH)
        .call(batch -> InTurn.each(batch, this::erase))
        .chain(
            batch ->
                batch.size() < BATCH
                    ? Uni.createFrom().voidItem()
                    : from(business, batch.get(BATCH - 1).id()));
  }

  private Uni<ProductOrder> erase(ProductOrder order) {
    String id = order.id().toString();
    return acts.erase(Topics.PRODUCT_ORDERS, id)
        .chain(() -> acts.erase(Topics.REJECTION_REASONS, id))
        .chain(() -> record.of(order.erase(clock.instant())));
  }
}
