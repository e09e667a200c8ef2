package dev.torg.notification.deliveries.domain;

import dev.torg.notification.domain.CallbackUrl;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The first message of a lane, which nobody else sends until the lease ends.
 *
 * @param attempts that were made before
 * @param firstAt when the first of them was
 */
public record Claimed(
    Lane lane, Callee callee, Letter letter, int attempts, @Nullable Instant firstAt) {

  /** What waits for an endpoint about one subject. */
  public record Lane(UUID endpoint, String subject, Instant leasedUntil) {}

  /** Whom to call. Secrets are sealed, in hexadecimal digits. */
  public record Callee(
      CallbackUrl url, String secret, @Nullable String previousSecret, int failures) {}

  /**
   * What to send.
   *
   * @param body UTF-8
   * @param traceparent of the request that caused it, if one did
   */
  public record Letter(long number, UUID id, String body, @Nullable String traceparent) {}
}
