package dev.torg.partner.domain;

import java.time.Duration;

/** How long replaced secrets, and the tokens that they bought, stay good: at most 30 days. */
public record RotationOverlap(Duration duration) {

  public static final long LONGEST_SECONDS = 30 * 24 * 60 * 60;

  /** A day, for whoever does not say. */
  public static final RotationOverlap UNLESS_SAID = new RotationOverlap(Duration.ofDays(1));

  public RotationOverlap {
    if (duration.isNegative() || duration.toSeconds() > LONGEST_SECONDS) {
      throw new IllegalArgumentException("must be a whole number from 0 to " + LONGEST_SECONDS);
    }
  }

  public static RotationOverlap ofSeconds(long seconds) {
    return new RotationOverlap(Duration.ofSeconds(seconds));
  }
}
