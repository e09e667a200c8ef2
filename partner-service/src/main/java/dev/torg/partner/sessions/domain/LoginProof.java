package dev.torg.partner.sessions.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * That the eID vouched for a person at one login. It opens a session once, and only at once.
 *
 * @param fingerprint tells proofs apart and lets nobody make one
 * @param issuedAt when the eID wrote it
 * @param authenticatedAt when the person last proved who it is
 */
public record LoginProof(String fingerprint, Instant issuedAt, Instant authenticatedAt) {

  /** The way of the browser from the eID to us. */
  public static final Duration AT_ONCE = Duration.ofMinutes(2);

  /** How far the clocks of the eID and ours may differ. */
  static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

  /** After this time a proof is refused for its age, whoever has seen it. */
  public static final Duration REMEMBERED = AT_ONCE.plus(CLOCKS_DIFFER).multipliedBy(2);

  /** Whether it was written just now. */
  public boolean isFresh(Instant now) {
    return isWithin(issuedAt, now, AT_ONCE);
  }

  /** Whether the person proved who it is no longer ago than that, and not in time to come. */
  public boolean isOfOneWhoProvedWithin(Duration span, Instant now) {
    return isWithin(authenticatedAt, now, span);
  }

  private static boolean isWithin(Instant moment, Instant now, Duration span) {
    return !moment.isAfter(now.plus(CLOCKS_DIFFER))
        && !moment.isBefore(now.minus(span).minus(CLOCKS_DIFFER));
  }
}
