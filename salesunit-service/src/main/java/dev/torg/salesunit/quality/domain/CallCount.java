package dev.torg.salesunit.quality.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Calls that were alike.
 *
 * @param day in UTC
 * @param endpoint method and path template, such as {@code GET:/management/v1/sales-units/{msn}}
 * @param caller the partner's id, or the scheme and the id of the merchant's business with a space
 *     between; null when nobody proved to be anyone
 */
public record CallCount(
    LocalDate day, long msn, String endpoint, int status, @Nullable String caller, long calls) {

  public CallCount {
    if (msn <= 0 || calls <= 0 || status < 100 || status > 599) {
      throw new IllegalArgumentException("not a count of calls");
    }
  }
}
