package dev.torg.productorder.event;

import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.domain.Outcome.Changed;
import dev.torg.productorder.domain.ProductOrder;

/** Makes the event that tells of a change. */
public final class ProductOrderFacts {

  private ProductOrderFacts() {}

  public static OutgoingEvent of(Changed change) {
    ProductOrder order = change.order();
    return new OutgoingEvent(
        Topics.PRODUCT_ORDERS,
        change.fact().eventType(),
        order.id().toString(),
        order.revision().sequence(),
        ProductOrderState.of(order));
  }
}
