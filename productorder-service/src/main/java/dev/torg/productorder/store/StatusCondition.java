package dev.torg.productorder.store;

import dev.torg.productorder.domain.OrderStatus;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which orders a query is about, by their states. The states stand in the text and are no
 * parameters, so that the indexes of these states are used.
 */
final class StatusCondition {

  private StatusCondition() {}

  static String in(Set<OrderStatus> statuses) {
    return statuses.stream()
        .map(status -> "'" + status.name() + "'")
        .collect(Collectors.joining(", ", "o.status in (", ")"));
  }
}
