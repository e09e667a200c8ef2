package dev.torg.platform.event;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Wakes the relay: on each commit of an event, through PostgreSQL's LISTEN, and once a second in
 * case a notification was lost.
 */
@ApplicationScoped
class OutboxWatch {

  private static final Logger LOG = Logger.getLogger(OutboxWatch.class);
  private static final long INTERVAL_MILLIS = 1_000;

  private final Vertx vertx;
  private final Pool pool;
  private final OutboxRelay relay;
  private boolean draining;
  private boolean wokenMeanwhile;
  private volatile boolean stopped;

  @Inject
  OutboxWatch(Vertx vertx, Pool pool, OutboxRelay relay) {
    this.vertx = vertx;
    this.pool = pool;
    this.relay = relay;
  }

  void start(@Observes StartupEvent event) {
    vertx.setPeriodic(INTERVAL_MILLIS, timer -> wake());
    listen();
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
  }

  private void listen() {
    pool.getConnection()
        .flatMap(connection -> listenOn(connection).replaceWith(connection))
        .subscribe()
        .with(connection -> wake(), failure -> listenLater());
  }

  private Uni<Void> listenOn(SqlConnection connection) {
    PgConnection listener = PgConnection.cast(connection);
    listener.notificationHandler(notification -> wake());
    listener.closeHandler(this::listenLater);
    return listener.query("listen outbox").execute().replaceWithVoid();
  }

  private void listenLater() {
    if (!stopped) {
      vertx.setTimer(INTERVAL_MILLIS, timer -> listen());
    }
  }

  /** One drain at a time; a call during a drain makes one more follow it. */
  void wake() {
    synchronized (this) {
      wokenMeanwhile = true;
      if (draining || stopped) {
        return;
      }
      draining = true;
      wokenMeanwhile = false;
    }
    relay.drain().subscribe().with(done -> drained(), this::failed);
  }

  private void failed(Throwable failure) {
    if (!stopped) {
      LOG.warnf("outbox not relayed, trying again: %s", failure.toString());
    }
    synchronized (this) {
      draining = false;
    }
  }

  private void drained() {
    boolean again;
    synchronized (this) {
      draining = false;
      again = wokenMeanwhile;
    }
    if (again) {
      wake();
    }
  }
}
