package dev.torg.productorder.app;

import dev.torg.platform.act.Cause;
import dev.torg.platform.event.CausedEvent;
import dev.torg.productorder.domain.Outcome.Changed;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.event.ProductOrderFacts;

/** A change and who caused it. */
public record CausedChange(Changed change, Cause cause) {

  ProductOrder order() {
    return change.order();
  }

  CausedEvent event() {
    return new CausedEvent(ProductOrderFacts.of(change), cause);
  }
}
