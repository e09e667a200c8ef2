package dev.torg.platform.problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day in a query parameter; an empty one is one that was not sent. */
public final class QueryDate {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private QueryDate() {}

  /**
   * The day, or nothing.
   *
   * @param violations gains one for a text that is no day
   */
  public static Optional<LocalDate> read(
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
