package dev.torg.portal.page;

import java.util.List;

/**
 * One page of a list.
 *
 * @param next the query of the page behind it; empty on the last one
 */
public record Listed<T>(List<T> rows, String next) {

  public static <T> Listed<T> none() {
    return new Listed<>(List.of(), "");
  }

  public boolean isMore() {
    return !next.isEmpty();
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
