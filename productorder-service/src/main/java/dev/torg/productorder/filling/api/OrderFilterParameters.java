package dev.torg.productorder.filling.api;

import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.QueryDate;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.domain.OrderFilter;
import dev.torg.productorder.domain.OrderStatus;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which orders a list is asked for; a parameter that is empty is one that was not sent. */
record OrderFilterParameters(
    @QueryParam("status") List<String> statuses,
    @QueryParam("from") @Nullable String from,
    @QueryParam("to") @Nullable String to) {

  /** A 400 that names a parameter that is wrong; both days, if both are. */
  OrderFilter filter() {
    List<Violation> violations = new ArrayList<>();
    Optional<LocalDate> first = QueryDate.read("from", from, violations);
    Optional<LocalDate> last = QueryDate.read("to", to, violations);
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
    return new OrderFilter(named(), first, last);
  }

  /** All of them unless some are named. */
  private Set<OrderStatus> named() {
    Set<OrderStatus> named = EnumSet.noneOf(OrderStatus.class);
    for (String name : statuses) {
      named.add(
          Arrays.stream(OrderStatus.values())
              .filter(status -> status.name().equals(name))
              .findFirst()
              .orElseThrow(() -> Problems.invalid(List.of(unknownStatus()))));
    }
    return named.isEmpty() ? EnumSet.allOf(OrderStatus.class) : named;
  }

  private static Violation unknownStatus() {
    return new Violation("status", "must be one of " + List.of(OrderStatus.values()));
  }
}
