package dev.torg.notification.endpoints.domain;

import dev.torg.notification.domain.Bucket;
import dev.torg.notification.domain.CallbackUrl;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the owner of a bucket wants to be told of which events. Its secrets are kept apart.
 *
 * @param pause why it is not called at present, if it is not
 * @param failingSince when the first call failed after the last success
 * @param previousSecretUntil until when the secret before the present one is used, too
 * @param revision grows by one with each change
 */
public record Endpoint(
    UUID id,
    Bucket bucket,
    CallbackUrl url,
    List<String> events,
    @Nullable Pause pause,
    @Nullable Instant failingSince,
    @Nullable Instant previousSecretUntil,
    Instant createdAt,
    Instant changedAt,
    long revision) {

  public static Endpoint registered(
      UUID id, Bucket bucket, CallbackUrl url, List<String> events, Instant now) {
    return new Endpoint(id, bucket, url, events, null, null, null, now, now, 1);
  }

  /** The same endpoint when the change changes nothing; else it is called afresh. */
  public Endpoint change(EndpointChange change, Instant now) {
    Endpoint wanted =
        new Endpoint(
            id,
            bucket,
            change.url().orElse(url),
            change.events().orElse(events),
            change.paused().isEmpty() ? pause : pauseIf(change.paused().get()),
            failingSince,
            previousSecretUntil,
            createdAt,
            changedAt,
            revision);
    return wanted.equals(this) ? this : wanted.revised(null, previousSecretUntil, now);
  }

  public Endpoint rotated(Instant overlapEnds, Instant now) {
    return revised(failingSince, overlapEnds, now);
  }

  /** Who wants a pause where there is one already leaves its reason. */
  private @Nullable Pause pauseIf(boolean wanted) {
    return wanted && pause == null ? Pause.WANTED : wanted ? pause : null;
  }

  private Endpoint revised(@Nullable Instant failing, @Nullable Instant secretUntil, Instant now) {
    return new Endpoint(
        id, bucket, url, events, pause, failing, secretUntil, createdAt, now, revision + 1);
  }
}
