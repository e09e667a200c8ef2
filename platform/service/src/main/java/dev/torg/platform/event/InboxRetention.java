package dev.torg.platform.event;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;

/**
 * Forgets the ids of old events, so that the inbox does not grow without end.
 *
 * <p>A delivery repeated after 30 days is still harmless to a projection, whose rows know the
 * sequence that they came from.
 */
class InboxRetention {

  private final Pool pool;

  @Inject
  InboxRetention(Pool pool) {
    this.pool = pool;
  }

  @Scheduled(every = "6h", delayed = "10m")
  Uni<Void> forget() {
    return pool.query("delete from inbox where received_at < now() - interval '30 days'")
        .execute()
        .replaceWithVoid();
  }
}
