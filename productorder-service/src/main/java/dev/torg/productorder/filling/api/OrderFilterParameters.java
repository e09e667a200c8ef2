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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which orders a list is asked for; a parameter that is empty is one that was not sent. */
record OrderFilterParameters(
    @QueryParam("status") List<String> statuses,
    @QueryParam("from") @Nullable String from,
    @QueryParam("to") @Nullable String to,
    @QueryParam("number") @Nullable String number) {

  private static final Pattern NUMBER = Pattern.compile("[0-9-]{4,50}");

  /** A 400 that names a parameter that is wrong; all that are. */
  OrderFilter filter() {
    List<Violation> violations = new ArrayList<>();
    Optional<LocalDate> first = QueryDate.read("from", from, violations);
    Optional<LocalDate> last = QueryDate.read("to", to, violations);
    Optional<String> called = called(violations);
    Set<OrderStatus> named = named(violations);
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
    return new OrderFilter(named, first, last, called);
  }

  /** As it is kept, without the spaces that people write it with. */
  private Optional<String> called(List<Violation> violations) {
    Optional<String> digits =
        Optional.ofNullable(number)
            .map(text -> text.replace(" ", ""))
            .filter(text -> !text.isEmpty());
    if (!digits.map(text -> NUMBER.matcher(text).matches()).orElse(true)) {
      violations.add(new Violation("number", "must be an MSN or the number of a business"));
    }
    return digits;
  }

  /** All of them unless some are named. */
  private Set<OrderStatus> named(List<Violation> violations) {
    Set<OrderStatus> named = EnumSet.noneOf(OrderStatus.class);
    for (String name : statuses) {
      if (!name.isBlank()) {
        Arrays.stream(OrderStatus.values())
            .filter(status -> status.name().equals(name))
            .findFirst()
            .ifPresentOrElse(named::add, () -> violations.add(unknownStatus()));
      }
    }
    return named.isEmpty() ? EnumSet.allOf(OrderStatus.class) : named;
  }

  private static Violation unknownStatus() {
    return new Violation("status", "must be one of " + List.of(OrderStatus.values()));
  }
}
