package dev.torg.gateway.limit;

/**
 * How much was counted within the window that ends now.
 *
 * <p>The window has {@value #SLOTS} slots. The slot that the window has half left counts half: what
 * was counted in it is taken as spread evenly. Not thread-safe.
 */
final class SlidingCount {

  static final int SLOTS = 20;

  private static final int SIZE = SLOTS + 1;

  private final long slotMillis;
  private final int[] counts = new int[SIZE];
  private long newest;

  SlidingCount(long slotMillis) {
    this.slotMillis = slotMillis;
  }

  /** Counts at a time; what lies in the future counts as now, what is too old is forgotten. */
  void add(long millis, int amount, long now) {
    advance(now);
    long slot = Math.min(millis / slotMillis, newest);
    if (slot > newest - SIZE) {
      counts[index(slot)] += amount;
    }
  }

  /** Takes so much away again, the oldest first. */
  void remove(int amount, long now) {
    advance(now);
    int left = amount;
    for (long slot = newest - SLOTS; slot <= newest && left > 0; slot++) {
      int taken = Math.min(left, counts[index(slot)]);
      counts[index(slot)] -= taken;
      left -= taken;
    }
  }

  long sum(long now) {
    advance(now);
    long sum = leaving(now);
    for (long slot = newest - SLOTS + 1; slot <= newest; slot++) {
      sum += counts[index(slot)];
    }
    return sum;
  }

  /** Milliseconds until the sum gets smaller by itself; the whole window when nothing counts. */
  long untilLess(long now) {
    advance(now);
    for (long slot = newest - SLOTS; slot <= newest; slot++) {
      int count = counts[index(slot)];
      long counting = slot == newest - SLOTS ? leaving(now) : count;
      if (counting > 0) {
        long end = (slot + SIZE) * slotMillis;
        return Math.max(1, end - (counting - 1) * slotMillis / count - now);
      }
    }
    return SLOTS * slotMillis;
  }

  /** What still counts of the oldest slot, rounded up. */
  private long leaving(long now) {
    long within = slotMillis - Math.min(slotMillis, Math.max(0, now - newest * slotMillis));
    return (counts[index(newest - SLOTS)] * within + slotMillis - 1) / slotMillis;
  }

  private void advance(long now) {
    long slot = now / slotMillis;
    long from = Math.max(newest + 1, slot - SIZE + 1);
    for (long fresh = from; fresh <= slot; fresh++) {
      counts[index(fresh)] = 0;
    }
    newest = Math.max(newest, slot);
  }

  private static int index(long slot) {
    return (int) Math.floorMod(slot, (long) SIZE);
  }
}
