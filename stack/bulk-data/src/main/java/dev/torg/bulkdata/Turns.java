package dev.torg.bulkdata;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lets the chunks of a kind into each database in their order, one after the other. Keys then rise
 * from row to row, and most indexes only grow at their end: that costs less, and fills their pages.
 */
final class Turns {

  /** What a chunk does in its turn. */
  interface Work {
    void run() throws SQLException;
  }

  private final Map<String, Integer> next = new HashMap<>();
  private @Nullable RuntimeException failure;

  /**
   * Waits for the chunks of lower numbers, and does the work.
   *
   * @param chunk counts from 0; each has to take its turn in each database
   * @throws RuntimeException that of {@link #end}, if that was called
   */
  void take(String database, int chunk, Work work) throws SQLException {
    await(database, chunk);
    work.run();
    pass(database, chunk);
  }

  /** Lets nobody wait for a chunk that failed; returns the first failure of all. */
  synchronized RuntimeException end(RuntimeException reason) {
    RuntimeException first = failure == null ? reason : failure;
    failure = first;
    notifyAll();
    return first;
  }

  private synchronized void await(String database, int chunk) {
    while (failure == null && next.getOrDefault(database, 0) < chunk) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private synchronized void pass(String database, int chunk) {
    next.put(database, chunk + 1);
    notifyAll();
  }
}
