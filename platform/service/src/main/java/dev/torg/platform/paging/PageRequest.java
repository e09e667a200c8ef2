package dev.torg.platform.paging;

import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list the caller wants.
 *
 * @param limit how many items at most; empty for the whole list
 * @param after where the page starts; empty for the beginning
 */
public record PageRequest(OptionalInt limit, Optional<Cursor> after) {

  private static final int LARGEST = 200;

  /** The whole list. */
  public static PageRequest all() {
    return new PageRequest(OptionalInt.empty(), Optional.empty());
  }

  /**
   * Reads the query parameters {@code limit} and {@code cursor}; a cursor alone means pages of 200.
   * A 400 that names each of them that is wrong.
   */
  public static PageRequest of(@Nullable String limit, @Nullable String cursor) {
    List<Violation> violations = new ArrayList<>();
    Optional<Cursor> after = cursor == null ? Optional.empty() : cursor(cursor, violations);
    OptionalInt size = limit == null ? OptionalInt.empty() : limit(limit, violations);
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
    return new PageRequest(
        size.isEmpty() && after.isPresent() ? OptionalInt.of(LARGEST) : size, after);
  }

  /** How many rows a query asks for: one more than the page, to see whether there is more. */
  public OptionalInt oneMore() {
    return limit.isEmpty() ? limit : OptionalInt.of(limit.getAsInt() + 1);
  }

  private static OptionalInt limit(String text, List<Violation> violations) {
    if (text.matches("[0-9]{1,3}")) {
      int limit = Integer.parseInt(text);
      if (limit >= 1 && limit <= LARGEST) {
        return OptionalInt.of(limit);
      }
    }
    violations.add(new Violation("limit", "must be a whole number from 1 to " + LARGEST));
    return OptionalInt.empty();
  }

  private static Optional<Cursor> cursor(String text, List<Violation> violations) {
    try {
      return Optional.of(Cursor.parse(CursorMustBeOfThisList.withoutName(text)));
    } catch (IllegalArgumentException foreign) {
      violations.add(new Violation("cursor", "must be a cursor that this list gave"));
      return Optional.empty();
    }
  }
}
