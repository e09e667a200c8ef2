package dev.torg.portal.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A message to a registration. */
record Delivery(
    String messageId,
    String type,
    String state,
    int attempts,
    Instant createdAt,
    @Nullable Instant nextAttemptAt) {

  public String status() {
    return state.toUpperCase(Locale.ROOT);
  }

  public String tone() {
    return switch (state) {
      case "delivered" -> "good";
      case "waiting" -> "wait";
      default -> "bad";
    };
  }

  /** A message with the calls that were made for it, the newest first. */
  record Tried(Delivery delivery, List<Attempt> attempts) {}

  /** One call; no status where nobody answered. */
  record Attempt(
      Instant at,
      int tookMillis,
      @Nullable Integer status,
      @Nullable String error,
      String answer) {}
}
