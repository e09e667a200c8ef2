package dev.torg.salesunit.quality.api;

import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.QueryDate;
import dev.torg.platform.problem.Violation;
import dev.torg.salesunit.quality.domain.Period;
import dev.torg.salesunit.quality.domain.Period.PeriodNotPossible;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The query parameters {@code from} and {@code to}; an empty one is one that was not sent. */
record PeriodParameters(
    @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {

  Period period(LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    Optional<LocalDate> first = QueryDate.read("from", from, violations);
    Optional<LocalDate> last = QueryDate.read("to", to, violations);
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
    try {
      return Period.of(first, last, today);
    } catch (PeriodNotPossible impossible) {
      throw Problems.invalid(List.of(new Violation("from", impossible.reason())));
    }
  }
}
