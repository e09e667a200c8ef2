package dev.torg.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/**
 * Orders that are on their way while something happens to the programs.
 *
 * <p>They set out in groups. Without an end to them their callers would take the processors from
 * the very programs that are to come back.
 */
final class Travellers implements AutoCloseable {

  private static final int CONCURRENT = 8;

  /** So many of a group have arrived when it is on its way: the next ones are at every step. */
  private static final int ARRIVED = 3;

  private final ExecutorService threads = Executors.newFixedThreadPool(CONCURRENT);
  private final List<Future<String>> orders = new ArrayList<>();
  private final UnaryOperator<String> journey;

  /**
   * @param journey takes an order of that key to its approval, and returns its id
   */
  Travellers(UnaryOperator<String> journey) {
    this.journey = journey;
  }

  /** Returns as soon as the first ones have arrived. */
  void setOut(String name, int group) throws InterruptedException, ExecutionException {
    int first = orders.size();
    for (int number = first; number < first + group; number++) {
      String key = name + "-" + number;
      orders.add(threads.submit(() -> journey.apply(key)));
    }
    orders.get(first + ARRIVED).get();
  }

  /** Waits for all of them; the ids of their orders. */
  List<String> arrived() throws InterruptedException, ExecutionException {
    List<String> ids = new ArrayList<>();
    for (Future<String> order : orders) {
      ids.add(order.get());
    }
    return ids;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
