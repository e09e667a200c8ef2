package dev.torg.notification.deliveries.app;

import dev.torg.notification.app.NewMessages;
import dev.torg.notification.deliveries.domain.Claimed;
import dev.torg.notification.deliveries.store.Lanes;
import dev.torg.platform.reactive.Offload;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Claims lanes and has their first messages delivered, as many at once as there is room for. Every
 * replica runs one: what one has claimed the others leave alone until its lease ends.
 */
@ApplicationScoped
public class DeliveryEngine {

  private static final Logger LOG = Logger.getLogger(DeliveryEngine.class);
  private static final int AT_ONCE = Offload.MOST_UNDER_WAY;
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final long SHORTEST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 1_000;

  private final Lanes lanes;
  private final DeliverMessage deliverMessage;
  private final NewMessages newMessages;
  private final Pool pool;
  private final Clock clock;
  private final Context context;

  private volatile boolean stopped;

  // Only the context's own thread sees these.
  private boolean claiming;
  private boolean wokenMeanwhile;
  private int underWay;
  private long pauseMillis = SHORTEST_PAUSE_MILLIS;
  private long timer = -1;

  DeliveryEngine(
      Lanes lanes,
      DeliverMessage deliverMessage,
      NewMessages newMessages,
      Pool pool,
      Clock clock,
      Vertx vertx) {
    this.lanes = lanes;
    this.deliverMessage = deliverMessage;
    this.newMessages = newMessages;
    this.pool = pool;
    this.clock = clock;
    this.context = vertx.getOrCreateContext();
  }

  void start(@Observes StartupEvent event) {
    newMessages.listenToAwaited(this::wake);
    wake();
  }

  /** What is under way ends; the rest waits for another process. */
  void stop(@Observes ShutdownEvent event) {
    stopped = true;
  }

  /** Looks for lanes that are due, now rather than soon. */
  void wake() {
    context.runOnContext(
        woken -> {
          pauseMillis = SHORTEST_PAUSE_MILLIS;
          look();
        });
  }

  private void look() {
    if (claiming || stopped || underWay >= AT_ONCE) {
      wokenMeanwhile = true;
      return;
    }
    context.owner().cancelTimer(timer);
    claiming = true;
    wokenMeanwhile = false;
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    int room = AT_ONCE - underWay;
    pool.withTransaction(connection -> lanes.claim(connection, now, now.plus(LEASE), room))
        .subscribe()
        .with(
            found -> context.runOnContext(claimed -> claimed(found)),
            failure -> context.runOnContext(failed -> failed(failure)));
  }

  private void claimed(List<Claimed> found) {
    claiming = false;
    underWay += found.size();
    found.forEach(this::deliver);
    if (!found.isEmpty() || wokenMeanwhile) {
      look();
    } else {
      lookLater();
    }
  }

  private void deliver(Claimed claimed) {
    deliverMessage
        .deliver(claimed)
        .onFailure()
        .invoke(failure -> LOG.warnf("outcome not written: %s", failure.toString()))
        .subscribe()
        .with(done -> ended(), failure -> ended());
  }

  /** The lane may have another message that is due. */
  private void ended() {
    context.runOnContext(
        ended -> {
          underWay--;
          pauseMillis = SHORTEST_PAUSE_MILLIS;
          look();
        });
  }

  private void failed(Throwable failure) {
    claiming = false;
    if (!stopped) {
      LOG.warnf("lanes not claimed, trying again: %s", failure.toString());
    }
    lookLater();
  }

  private void lookLater() {
    if (stopped) {
      return;
    }
    timer = context.owner().setTimer(pauseMillis, due -> look());
    pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
  }
}
