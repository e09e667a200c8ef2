package dev.torg.productorder.store;

import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Where a list by id goes on, and how many items of it: one more than a page, to see whether there
 * is more.
 */
public record Slice(Optional<UUID> after, OptionalInt limit) {

  public static Slice of(PageRequest page) {
    return new Slice(page.after().map(cursor -> id(cursor.key())), oneMore(page));
  }

  static OptionalInt oneMore(PageRequest page) {
    return page.limit().isPresent()
        ? OptionalInt.of(page.limit().getAsInt() + 1)
        : OptionalInt.empty();
  }

  private static UUID id(String key) {
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException foreign) {
      throw Problems.invalid(
          List.of(new Violation("cursor", "must be a cursor that this list gave")));
    }
  }
}
