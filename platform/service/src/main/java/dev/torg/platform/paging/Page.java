package dev.torg.platform.paging;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Part of a list, in the list's order.
 *
 * @param nextCursor where the next page starts; empty on the last one
 */
public record Page<T>(List<T> items, Optional<String> nextCursor) {

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes the page of a query that asked for one row more than the limit, to see whether there is
   * more.
   *
   * @param key gives the key that a page behind this item starts at
   */
  public static <T> Page<T> of(List<T> rows, OptionalInt limit, Function<T, String> key) {
    if (limit.isEmpty() || rows.size() <= limit.getAsInt()) {
      return new Page<>(rows, Optional.empty());
    }
    List<T> items = rows.subList(0, limit.getAsInt());
    Cursor next = new Cursor(key.apply(items.get(items.size() - 1)));
    return new Page<>(items, Optional.of(next.text()));
  }

  public boolean isLast() {
    return nextCursor.isEmpty();
  }

  public <R> Page<R> map(Function<T, R> each) {
    return new Page<>(items.stream().map(each).toList(), nextCursor);
  }
}
