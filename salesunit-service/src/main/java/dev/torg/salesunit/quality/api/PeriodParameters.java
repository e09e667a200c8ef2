package dev.torg.salesunit.quality.api;

import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.salesunit.quality.domain.Period;
import dev.torg.salesunit.quality.domain.Period.PeriodNotPossible;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The query parameters {@code from} and {@code to}; an empty one is one that was not sent. */
record PeriodParameters(
    @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  Period period(LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    Optional<LocalDate> first = date("from", from, violations);
    Optional<LocalDate> last = date("to", to, violations);
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
    try {
      return Period.of(first, last, today);
    } catch (PeriodNotPossible impossible) {
      throw Problems.invalid(List.of(new Violation("from", impossible.reason())));
    }
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
