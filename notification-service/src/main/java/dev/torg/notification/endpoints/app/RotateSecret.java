package dev.torg.notification.endpoints.app;

import dev.torg.notification.domain.Bucket;
import dev.torg.notification.endpoints.domain.Endpoint;
import dev.torg.notification.endpoints.domain.Secret;
import dev.torg.notification.endpoints.store.Endpoints;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;

/** Gives an endpoint another secret; the one before stays good for a while. */
@ApplicationScoped
public class RotateSecret {

  private final Endpoints endpoints;
  private final RecordChange recordChange;
  private final RotationSettings settings;
  private final Clock clock;

  RotateSecret(
      Endpoints endpoints, RecordChange recordChange, RotationSettings settings, Clock clock) {
    this.endpoints = endpoints;
    this.recordChange = recordChange;
    this.settings = settings;
    this.clock = clock;
  }

  /** Fails as missing, and as {@code mustBeLatest} does. */
  public Uni<RegisteredEndpoint> rotate(UUID id, Bucket bucket, Consumer<Endpoint> mustBeLatest) {
    return Panache.withTransaction(
        () ->
            endpoints
                .findLocked(id, bucket)
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .invoke(mustBeLatest)
                .chain(this::record));
  }

  private Uni<RegisteredEndpoint> record(Endpoint known) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return recordChange.rotated(
        known.rotated(now.plus(settings.rotationOverlap()), now), Secret.random());
  }
}
