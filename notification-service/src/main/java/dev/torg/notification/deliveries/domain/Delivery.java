package dev.torg.notification.deliveries.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one message for one endpoint.
 *
 * @param attempts since it was last sent anew
 * @param nextAttemptAt when it goes at the earliest, if it waits
 */
public record Delivery(
    long number,
    UUID messageId,
    String type,
    State state,
    int attempts,
    Instant madeAt,
    @Nullable Instant nextAttemptAt) {

  /** How far it has come. */
  public enum State {
    WAITING,
    DELIVERED,
    /** It was tried for seven days, and is not tried any more. */
    PARKED
  }
}
