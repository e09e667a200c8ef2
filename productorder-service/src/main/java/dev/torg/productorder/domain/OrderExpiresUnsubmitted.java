package dev.torg.productorder.domain;

import java.time.Duration;
import java.time.Instant;

/** An order that its merchant does not submit in time expires. */
public final class OrderExpiresUnsubmitted {

  /** How long a merchant has to submit. */
  public static final Duration LIFETIME = Duration.ofDays(14);

  private OrderExpiresUnsubmitted() {}

  static Instant expiresAt(Instant createdAt) {
    return createdAt.plus(LIFETIME);
  }

  /** From the moment of {@link Origin#expiresAt} on, as long as it was not submitted. */
  static boolean isOverdue(ProductOrder order, Instant now) {
    return order.status().isUnsubmitted() && !now.isBefore(order.origin().expiresAt());
  }
}
