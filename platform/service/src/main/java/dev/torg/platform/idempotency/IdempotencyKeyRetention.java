package dev.torg.platform.idempotency;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Deletes idempotency keys that are past their retention. */
@IfBuildProperty(name = "torg.idempotency-keys", stringValue = "true")
class IdempotencyKeyRetention {

  private final Pool pool;
  private final Clock clock;

  @Inject
  IdempotencyKeyRetention(Pool pool, Clock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "10m")
  Uni<Void> forget() {
    OffsetDateTime oldest =
        clock.instant().minus(IdempotencyKeys.RETENTION).atOffset(ZoneOffset.UTC);
    return pool.preparedQuery("delete from idempotency_keys where recorded_at < $1")
        .execute(Tuple.of(oldest))
        .replaceWithVoid();
  }
}
