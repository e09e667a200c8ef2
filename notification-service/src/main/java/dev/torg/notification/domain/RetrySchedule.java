package dev.torg.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a call is made again after one that failed, as published: four within seconds, two within
 * minutes, then every hour to the 29th, then every day, and no more after seven days.
 */
public final class RetrySchedule {

  private static final int LAST_OF_SECONDS = 3;
  private static final int LAST_OF_HOURS = 28;
  private static final Duration SECONDS = Duration.ofSeconds(2);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration WHOLE = Duration.ofDays(7);
  private static final double JITTER = 0.2;

  private RetrySchedule() {}

  /**
   * When to call again; empty when that would be too late.
   *
   * @param attempts how many there were, at least one
   * @param first when the first of them was
   * @param asked how long the endpoint asks to be left alone; a day at most is granted
   * @param random from 0 to 1, so that not all come back at once
   */
  public static Optional<Instant> next(
      int attempts, Instant first, Instant now, Duration asked, double random) {
    Duration usual = pause(attempts);
    Duration varied =
        Duration.ofMillis(Math.round(usual.toMillis() * (1 - JITTER + 2 * JITTER * random)));
    Duration granted = asked.compareTo(DAY) > 0 ? DAY : asked;
    Instant next = now.plus(granted.compareTo(varied) > 0 ? granted : varied);
    return Optional.of(next).filter(time -> !time.isAfter(first.plus(WHOLE)));
  }

  private static Duration pause(int attempts) {
    if (attempts <= LAST_OF_SECONDS) {
      return SECONDS;
    }
    if (attempts <= LAST_OF_SECONDS + 2) {
      return MINUTE.multipliedBy(attempts - LAST_OF_SECONDS);
    }
    return attempts <= LAST_OF_HOURS ? HOUR : DAY;
  }
}
