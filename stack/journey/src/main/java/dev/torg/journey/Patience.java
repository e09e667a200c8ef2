package dev.torg.journey;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks again and again, closely enough to measure what is waited for. */
public final class Patience {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final long PAUSE_MILLISECONDS = 5;

  private Patience() {}

  /** What is found within a minute. */
  public static <T> Optional<T> find(Supplier<Optional<T>> search) {
    long end = System.nanoTime() + LONGEST.toNanos();
    Optional<T> found = search.get();
    while (found.isEmpty() && System.nanoTime() < end) {
      pause();
      found = search.get();
    }
    return found;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
