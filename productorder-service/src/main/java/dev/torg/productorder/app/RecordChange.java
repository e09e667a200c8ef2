package dev.torg.productorder.app;

import dev.torg.platform.act.ActContent;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.domain.Outcome;
import dev.torg.productorder.domain.Outcome.Changed;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.event.ProductOrderFacts;
import dev.torg.productorder.store.ProductOrders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes what was decided, the order and its event together, into the running transaction. Every
 * change of an order takes this path.
 */
@ApplicationScoped
public class RecordChange {

  private final ProductOrders orders;
  private final ActContent acts;
  private final Outbox outbox;

  RecordChange(ProductOrders orders, ActContent acts, Outbox outbox) {
    this.orders = orders;
    this.acts = acts;
    this.outbox = outbox;
  }

  /** A new order. It and its event are sent together. */
  public Uni<ProductOrder> ofNew(Changed made) {
    return Uni.combine()
        .all()
        .unis(orders.add(made.order()), tell(made))
        .with((added, order) -> order);
  }

  /** The order afterwards. */
  public Uni<ProductOrder> of(Outcome outcome) {
    return outcome instanceof Changed changed
        ? orders
            .replace(changed.order())
            .chain(() -> forgetEarlier(changed))
            .chain(() -> tell(changed))
        : Uni.createFrom().item(outcome.order());
  }

  private Uni<Void> forgetEarlier(Changed changed) {
    return changed.fact().endsInNothing()
        ? acts.erase(Topics.PRODUCT_ORDERS, changed.order().id().toString())
        : Uni.createFrom().voidItem();
  }

  private Uni<ProductOrder> tell(Changed changed) {
    return outbox.append(ProductOrderFacts.of(changed)).replaceWith(changed.order());
  }
}
