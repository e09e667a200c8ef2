package dev.torg.productorder.app;

import dev.torg.platform.act.ActContent;
import dev.torg.platform.act.CurrentCause;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.domain.Outcome;
import dev.torg.productorder.domain.Outcome.Changed;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.event.ProductOrderFacts;
import dev.torg.productorder.store.ProductOrders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Writes what was decided, the order and its event together, into the running transaction. Every
 * change of an order takes this path.
 */
@ApplicationScoped
public class RecordChange {

  private final ProductOrders orders;
  private final ActContent acts;
  private final CurrentCause cause;
  private final Outbox outbox;

  RecordChange(ProductOrders orders, ActContent acts, CurrentCause cause, Outbox outbox) {
    this.orders = orders;
    this.acts = acts;
    this.cause = cause;
    this.outbox = outbox;
  }

  /** A new order. */
  public Uni<ProductOrder> ofNew(Changed made) {
    return ofNew(List.of(new CausedChange(made, cause.get()))).replaceWith(made.order());
  }

  /** New orders. They and their events are sent together. */
  public Uni<Void> ofNew(List<CausedChange> made) {
    return Uni.combine()
        .all()
        .unis(
            orders.add(made.stream().map(CausedChange::order).toList()),
            outbox.append(made.stream().map(CausedChange::event).toList()))
        .discardItems();
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
    return outbox
        .append(ProductOrderFacts.of(changed))
        .chain(() -> tellReason(changed))
        .replaceWith(changed.order());
  }

  private Uni<Void> tellReason(Changed changed) {
    return ProductOrderFacts.reasonOf(changed)
        .map(outbox::append)
        .orElseGet(() -> Uni.createFrom().voidItem());
  }
}
