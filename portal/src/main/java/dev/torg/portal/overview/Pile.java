package dev.torg.portal.overview;

import dev.torg.portal.orders.Order;
import dev.torg.portal.orders.OrderTab;
import java.time.Instant;
import java.util.List;

/**
 * Orders that wait for the same.
 *
 * @param orders the oldest of them
 * @param isMore whether there are more than these
 */
record Pile(OrderTab tab, List<Order> orders, boolean isMore) {

  private static final int SHOWN = 5;

  /** How many there are, with a plus where nobody counted further. */
  public String count() {
    return orders.size() + (isMore ? "+" : "");
  }

  public List<Order> oldest() {
    return orders.stream().limit(SHOWN).toList();
  }

  /** Those whose link leads nowhere any more by then, the most urgent first. */
  List<Order> endingBefore(Instant then) {
    return orders.stream().filter(order -> order.endsBefore(then)).limit(SHOWN).toList();
  }
}
