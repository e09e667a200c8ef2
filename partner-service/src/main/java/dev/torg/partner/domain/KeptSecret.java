package dev.torg.partner.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A secret as it is kept: its hash and, for a while after it was replaced, the hash of the one
 * before.
 *
 * @param previousUntil when the one before stops being good
 */
public record KeptSecret(
    SecretHash present, @Nullable SecretHash previous, @Nullable Instant previousUntil) {

  /**
   * What a presented secret was found to be.
   *
   * @param hash of the presented secret
   * @param goodUntil when it stops being good; absent for the present one
   */
  public record Match(SecretHash hash, Optional<Instant> goodUntil) {}

  public static KeptSecret of(String secret) {
    return new KeptSecret(SecretHash.of(secret), null, null);
  }

  /** Puts another in its place; the present one stays good for the overlap, any older one ends. */
  KeptSecret replacedBy(String fresh, Instant now, Duration overlap) {
    return overlap.isZero()
        ? of(fresh)
        : new KeptSecret(SecretHash.of(fresh), present, now.plus(overlap));
  }

  /** Which of the two was presented, if any. Both are compared, whatever the first one gives. */
  Optional<Match> match(String presented, Instant now) {
    boolean isPresent = present.matches(presented);
    boolean isPrevious = (previous == null ? SecretHash.NONE : previous).matches(presented);
    if (isPresent) {
      return Optional.of(new Match(present, Optional.empty()));
    }
    return isPrevious && previous != null && previousUntil != null && now.isBefore(previousUntil)
        ? Optional.of(new Match(previous, Optional.of(previousUntil)))
        : Optional.empty();
  }

  /** When the one before stops being good; empty when there is none any more. */
  public Optional<Instant> overlapsUntil(Instant now) {
    return Optional.ofNullable(previousUntil).filter(now::isBefore);
  }
}
