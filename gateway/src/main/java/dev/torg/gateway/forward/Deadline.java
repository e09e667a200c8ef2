package dev.torg.gateway.forward;

import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One thing that must happen in time. */
final class Deadline {

  private final long nanos;
  private final Runnable late;
  private final Set<Deadline> open;
  private long since = System.nanoTime();

  Deadline(long millis, Runnable late, Set<Deadline> open) {
    this.nanos = TimeUnit.MILLISECONDS.toNanos(millis);
    this.late = late;
    this.open = open;
  }

  /** Something moved: the time begins again. */
  void move() {
    since = System.nanoTime();
  }

  /** It happened, or nobody waits for it any more. */
  void met() {
    open.remove(this);
  }

  boolean isOver(long now) {
    return now - since > nanos;
  }

  void miss() {
    if (open.remove(this)) {
      late.run();
    }
  }
}
