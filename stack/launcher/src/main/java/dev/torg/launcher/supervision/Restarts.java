package dev.torg.launcher.supervision;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Tells a program that was killed now and then from one that cannot live. */
final class Restarts {

  private static final int MOST = 5;
  private static final long WITHIN_NANOS = Duration.ofSeconds(20).toNanos();

  private final Map<String, Deque<Long>> ends = new HashMap<>();

  /**
   * Whether to start a program again that has just ended: five times in 20 seconds is too often.
   */
  synchronized boolean isWorthwhile(String name) {
    long now = System.nanoTime();
    Deque<Long> lately = ends.computeIfAbsent(name, unknown -> new ArrayDeque<>());
    lately.removeIf(end -> now - end > WITHIN_NANOS);
    lately.add(now);
    return lately.size() < MOST;
  }
}
