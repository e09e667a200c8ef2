package dev.torg.productorder.filling.api;

import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.domain.OrderFilter;
import dev.torg.productorder.domain.OrderStatus;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which orders a list is asked for; a parameter that is empty is one that was not sent. */
record OrderFilterParameters(
    @QueryParam("status") List<String> statuses,
    @QueryParam("from") @Nullable String from,
    @QueryParam("to") @Nullable String to) {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** A 400 that names a parameter that is wrong; both days, if both are. */
  OrderFilter filter() {
    List<Violation> violations = new ArrayList<>();
    Optional<LocalDate> first = date("from", from, violations);
    Optional<LocalDate> last = date("to", to, violations);
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

  private static Optional<LocalDate> date(
      String name, @Nullable String text, List<Violation> violations) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      if (DATE.matcher(text).matches()) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeException noSuchDay) {
      // Told below, as every other text that is no date.
    }
    violations.add(new Violation(name, "must be a date such as 2026-01-31"));
    return Optional.empty();
  }
}
