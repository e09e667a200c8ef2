package dev.torg.bulkdata;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How far the writing is, on one line. */
final class SeedProgress {

  private static final long PAUSE_NANOS = Duration.ofMillis(500).toNanos();

  private final PrintStream out;
  private final String name;
  private final int total;
  private final long started = System.nanoTime();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger there = new AtomicInteger();
  private long printed = started;

  SeedProgress(PrintStream out, String name, int total) {
    this.out = out;
    this.name = name;
    this.total = total;
  }

  void add(int count) {
    int now = done.addAndGet(count);
    synchronized (this) {
      if (System.nanoTime() - printed > PAUSE_NANOS) {
        printed = System.nanoTime();
        out.printf("\r%,12d of %,d %s, %,d a second   ", now, total, name, perSecond(now));
        out.flush();
      }
    }
  }

  /** Things that an earlier call wrote. */
  void found(int count) {
    there.addAndGet(count);
  }

  void finish() {
    int known = there.get();
    out.printf(
        "\r%,12d %s in %.1f s, %,d a second%s           %n",
        done.get(),
        name,
        seconds(),
        perSecond(done.get()),
        known == 0 ? "" : "; %,d were there".formatted(known));
  }

  private long perSecond(int count) {
    return Math.round(count / seconds());
  }

  private double seconds() {
    return Math.max(1, System.nanoTime() - started) / 1e9;
  }
}
