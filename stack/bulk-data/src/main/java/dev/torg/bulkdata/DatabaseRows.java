package dev.torg.bulkdata;

import java.util.List;
import java.util.function.Function;

/**
 * What one database gets of a kind of thing, in one transaction a chunk.
 *
 * @param presence counts what is there from the first key to the last, both as text
 * @param key of one thing; rises from one thing to the next
 */
record DatabaseRows<T>(
    String database, String presence, Function<T, String> key, List<TableRows<T>> tables) {

  /** Rows whose keys are text. Keys of other lengths may lie between as text, and do not count. */
  static <T> DatabaseRows<T> keyedByText(
      String database, String column, Function<T, String> key, List<TableRows<T>> tables) {
    String query =
        """
        select count(*) from %1$s, (values (?::text, ?::text)) as keys(low, high)
        where %2$s between low and high and length(%2$s) = length(high)"""
            .formatted(tables.get(tables.size() - 1).table(), column);
    return new DatabaseRows<>(database, query, key, tables);
  }
}
