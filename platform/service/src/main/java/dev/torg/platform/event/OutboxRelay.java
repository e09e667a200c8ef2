package dev.torg.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Relays the outbox of this service, from its start to its end. */
@ApplicationScoped
class OutboxRelay {

  private final Relay<OutboxQueue.Waiting> relay;

  @Inject
  OutboxRelay(OutboxQueue queue, Pool pool, Vertx vertx) {
    this.relay = new Relay<>(queue, pool, vertx);
  }

  void start(@Observes StartupEvent event) {
    relay.wake();
  }

  void stop(@Observes ShutdownEvent event) {
    relay.stop();
  }

  Uni<Void> wakeAfterCommit() {
    return relay.wakeAfterCommit();
  }
}
