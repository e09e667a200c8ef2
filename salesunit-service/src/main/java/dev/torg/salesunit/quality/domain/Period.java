package dev.torg.salesunit.quality.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in UTC, the first and the last included.
 *
 * @throws PeriodNotPossible when it ends before it begins, or is too long
 */
public record Period(LocalDate from, LocalDate to) {

  /** Longest period that can be asked for. */
  public static final int MOST_DAYS = 366;

  private static final int USUAL_DAYS = 30;

  public Period {
    if (from.isAfter(to)) {
      throw new PeriodNotPossible("must not be after the last day");
    }
    if (from.isBefore(to.minusDays(MOST_DAYS - 1))) {
      throw new PeriodNotPossible("must leave a period of at most " + MOST_DAYS + " days");
    }
  }

  /** Ends today unless said otherwise, and then has 30 days. */
  public static Period of(Optional<LocalDate> from, Optional<LocalDate> to, LocalDate today) {
    LocalDate last = to.orElse(today);
    return new Period(from.orElseGet(() -> last.minusDays(USUAL_DAYS - 1)), last);
  }

  /** The message says what is wrong with the first day. */
  public static final class PeriodNotPossible extends IllegalArgumentException {

    private final String reason;

    PeriodNotPossible(String reason) {
      super(reason);
      this.reason = reason;
    }

    public String reason() {
      return reason;
    }
  }
}
