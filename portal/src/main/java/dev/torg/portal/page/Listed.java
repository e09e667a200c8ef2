package dev.torg.portal.page;

import java.util.List;
import java.util.function.Predicate;

/**
 * One page of a list.
 *
 * @param next the query of the page behind it; empty on the last one
 */
public record Listed<T>(List<T> rows, String next) {

  public static <T> Listed<T> none() {
    return new Listed<>(List.of(), "");
  }

  /** Those of the page that fit. */
  public Listed<T> only(Predicate<T> fits) {
    return new Listed<>(rows.stream().filter(fits).toList(), next);
  }

  public boolean isMore() {
    return !next.isEmpty();
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
