package dev.torg.rehearsal;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets everybody who waits here through in turn, so many a second altogether. */
final class Pace {

  /** What was missed longer ago is not made up for. */
  private static final long MOST_BEHIND = TimeUnit.SECONDS.toNanos(1);

  private final long step;
  private long next = System.nanoTime();

  Pace(int perSecond) {
    this.step = TimeUnit.SECONDS.toNanos(1) / perSecond;
  }

  void await() {
    long turn = turn();
    for (long left = turn - System.nanoTime(); left > 0; left = turn - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private synchronized long turn() {
    long turn = Math.max(next, System.nanoTime() - MOST_BEHIND);
    next = turn + step;
    return turn;
  }
}
