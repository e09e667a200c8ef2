package dev.torg.productorder.domain;

import java.time.Instant;
import java.util.Optional;

/** The gapless number of an order's latest change, when it was, and when the order was deleted. */
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
