package dev.torg.rehearsal;

import dev.torg.embedded.process.CommandFailed;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Asks again and again. */
final class Waiting {

  private static final long PAUSE_MILLISECONDS = 500;

  private Waiting() {}

  /**
   * Returns the seconds that it took.
   *
   * @throws CommandFailed when it is not so in time
   */
  static double until(String what, Duration longest, BooleanSupplier isSo) {
    long begun = System.nanoTime();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() - begun > longest.toNanos()) {
        throw new CommandFailed("not within %d s: %s".formatted(longest.toSeconds(), what));
      }
      pause(PAUSE_MILLISECONDS);
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  static void pause(long milliseconds) {
    try {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw CommandFailed.interrupted();
    }
  }
}
