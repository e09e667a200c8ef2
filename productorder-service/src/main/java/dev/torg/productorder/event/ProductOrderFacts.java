package dev.torg.productorder.event;

import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.domain.Outcome.Changed;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ProductOrderFact;
import java.util.Optional;

/** Makes the events that tell of a change. */
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

  /** What only the merchant is told of a rejection; empty for any other change. */
  public static Optional<OutgoingEvent> reasonOf(Changed change) {
    return Optional.of(change)
        .filter(changed -> changed.fact() == ProductOrderFact.REJECTED)
        .flatMap(changed -> RejectionState.of(changed.order()))
        .map(state -> reason(change.order(), state));
  }

  private static OutgoingEvent reason(ProductOrder order, RejectionState state) {
    return new OutgoingEvent(
        Topics.REJECTION_REASONS,
        "productorder.rejection-reason.told.v1",
        order.id().toString(),
        order.revision().sequence(),
        state);
  }
}
