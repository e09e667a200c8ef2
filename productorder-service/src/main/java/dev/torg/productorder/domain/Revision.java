package dev.torg.productorder.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The gapless number of the latest change of an order or template, when it was, and when the thing
 * was deleted or withdrawn.
 */
public record Revision(long sequence, Instant changedAt, Optional<Instant> deletedAt) {

  static Revision first(Instant now) {
    return new Revision(1, now, Optional.empty());
  }

  Revision next(Instant now) {
    return new Revision(sequence + 1, now, deletedAt);
  }

  Revision deleted(Instant now) {
    return new Revision(sequence + 1, now, Optional.of(now));
  }
}
