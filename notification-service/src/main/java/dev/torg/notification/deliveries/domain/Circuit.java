package dev.torg.notification.deliveries.domain;

import java.time.Duration;

/**
 * How an endpoint that fails is spared: after some failures without a success it gets one call at a
 * time, and less and less often, however much waits for it.
 *
 * @param failures without a success between them
 */
public record Circuit(int failures) {

  private static final int TOLERATED = 5;
  private static final Duration SHORTEST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int DOUBLINGS = 5;

  /** Whether this many failures are more than are borne. */
  public boolean isOpen() {
    return failures >= TOLERATED;
  }

  /** How long nothing is sent there at all; nothing as long as it is closed. */
  public Duration pause() {
    if (!isOpen()) {
      return Duration.ZERO;
    }
    Duration doubled = SHORTEST.multipliedBy(1L << Math.min(DOUBLINGS, failures - TOLERATED));
    return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
  }
}
