package dev.torg.productorder.filling.api;

import dev.torg.productorder.domain.OrderStatus;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many orders there are in each state. */
@Schema(name = "OrderCounts")
record OrderCountsView(@Schema(maxItems = 9) List<Line> counts) {

  /** Of one state. */
  @Schema(name = "OrderCount")
  record Line(
      OrderStatus status,
      @Schema(
              minimum = "0",
              maximum = "1001",
              description = "Counted up to 1,001, which stands for more, too")
          int orders) {}

  static OrderCountsView of(Map<OrderStatus, Integer> counts) {
    return new OrderCountsView(
        counts.entrySet().stream().map(one -> new Line(one.getKey(), one.getValue())).toList());
  }
}
