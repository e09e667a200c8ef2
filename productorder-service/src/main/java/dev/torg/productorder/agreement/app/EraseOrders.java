package dev.torg.productorder.agreement.app;

import dev.torg.platform.act.ActContent;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.ProductOrders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Leaves the skeleton of all orders of a business, in the transaction that heard of it. Those under
 * way are stopped first: nothing else could end them.
 */
@ApplicationScoped
class EraseOrders {

  private final ProductOrders orders;
  private final EachOrder each;
  private final ActContent acts;
  private final RecordChange record;
  private final Clock clock;

  EraseOrders(
      ProductOrders orders, EachOrder each, ActContent acts, RecordChange record, Clock clock) {
    this.orders = orders;
    this.each = each;
    this.acts = acts;
    this.record = record;
    this.clock = clock;
  }

  Uni<Void> of(BusinessIdentifier business) {
    return each.of((after, limit) -> orders.lockOf(business, after, limit), this::erase);
  }

  private Uni<ProductOrder> erase(ProductOrder order) {
    String id = order.id().toString();
    return record
        .of(order.merchantErased(clock.instant()))
        .call(() -> acts.erase(Topics.PRODUCT_ORDERS, id))
        .call(() -> acts.erase(Topics.REJECTION_REASONS, id))
        .chain(stopped -> record.of(stopped.erase(clock.instant())));
  }
}
