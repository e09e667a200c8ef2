package dev.torg.gateway.limit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One caller's requests within the window, as this gateway knows them. */
final class Account {

  private final @Nullable UUID credential;
  private final long windowMillis;

  /** Let through by any gateway, this one included, and told to all of them. */
  private final SlidingCount told;

  /** Let through here, and not known to the others as far as we know. */
  private final SlidingCount own;

  private int untold;

  /**
   * @param credential null when the caller has none; nobody is told of its requests then
   */
  Account(@Nullable UUID credential, long windowMillis) {
    this.credential = credential;
    this.windowMillis = windowMillis;
    this.told = new SlidingCount(windowMillis / SlidingCount.SLOTS);
    this.own = new SlidingCount(windowMillis / SlidingCount.SLOTS);
  }

  @Nullable UUID credential() {
    return credential;
  }

  /**
   * Counts a request if it may pass: this gateway lets through its share of what the others know to
   * be left.
   */
  synchronized Counted count(Quota quota, int gateways, long now) {
    long left = quota.requests() - told.sum(now);
    long pending = own.sum(now);
    long share = Math.max(0, (left + gateways - 1) / gateways);
    boolean granted = pending < share;
    if (granted) {
      own.add(now, 1, now);
      untold++;
      pending++;
    }
    long remaining = granted ? Math.max(0, left - pending) : 0;
    long wait = Math.min(windowMillis, Math.min(own.untilLess(now), told.untilLess(now)));
    return new Counted(
        new Allowance(quota, granted, remaining, (wait + 999) / 1000),
        granted && untold == 1,
        untold * 2L > share);
  }

  /** How many requests passed since this was last asked, and still count. */
  synchronized int takeUntold(long now) {
    int taken = (int) Math.min(untold, own.sum(now));
    untold = 0;
    return taken;
  }

  /**
   * The others may not have been told of so many after all.
   *
   * @return whether these are now the first of which they must be told
   */
  synchronized boolean untell(int amount) {
    boolean first = untold == 0;
    untold += amount;
    return first;
  }

  /**
   * Takes over what some gateway told of: requests that it let through.
   *
   * @param ours whether it was this one
   */
  synchronized void takeOver(int amount, boolean ours, long at, long now) {
    told.add(at, amount, now);
    if (ours) {
      own.remove(amount, now);
    }
  }

  /**
   * @param first whether it is the first request of which the others must be told
   * @param urgent whether the others should be told at once
   */
  record Counted(Allowance allowance, boolean first, boolean urgent) {}
}
