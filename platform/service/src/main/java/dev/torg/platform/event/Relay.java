package dev.torg.platform.event;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.session.ReactiveSession;
import org.jboss.logging.Logger;

/**
 * Empties a {@link RelayQueue} as soon as something is in it. One pass claims, sends and marks in
 * one transaction that holds an advisory lock, so that replicas take turns and a process that dies
 * anywhere leaves its rows to the next.
 *
 * <p>Who adds a row wakes the relay once its transaction has committed. While rows keep coming, it
 * rests {@value #REST_MILLIS} ms after each pass that took all there were, so that many go
 * together. Rows that were left behind are found by looking: soon after the last row, then less and
 * less often.
 */
public final class Relay<T> {

  private static final Logger LOG = Logger.getLogger(Relay.class);
  private static final String TRY_LOCK = "select pg_try_advisory_xact_lock(hashtext($1)) as mine";
  private static final long REST_MILLIS = 20;
  private static final long SHORTEST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 5_000;

  private final RelayQueue<T> queue;
  private final Pool pool;
  private final Context context;

  private volatile boolean stopped;

  // Only the context's own thread sees these.
  private boolean passing;
  private boolean resting;
  private boolean wokenMeanwhile;
  private long pauseMillis = SHORTEST_PAUSE_MILLIS;
  private long timer = -1;

  public Relay(RelayQueue<T> queue, Pool pool, Vertx vertx) {
    this.queue = queue;
    this.pool = pool;
    this.context = vertx.getOrCreateContext();
  }

  /** Ends after the pass that is under way; what is left waits for the next process. */
  public void stop() {
    stopped = true;
  }

  /** Looks at once, or once more after the pass that is under way. */
  public void wake() {
    context.runOnContext(
        woken -> {
          pauseMillis = SHORTEST_PAUSE_MILLIS;
          look();
        });
  }

  /** Wakes when the running Panache transaction has committed; not when it rolls back. */
  public Uni<Void> wakeAfterCommit() {
    return Panache.getSession().invoke(this::wakeAfterCommitOf).replaceWithVoid();
  }

  /**
   * Mutiny's face of a session does not show what it does after its transaction; its inside does.
   */
  private void wakeAfterCommitOf(Mutiny.Session session) {
    ((MutinySessionImpl) session)
        .unwrap(ReactiveSession.class)
        .getReactiveActionQueue()
        .registerProcess(
            (boolean committed, ReactiveSession ended) -> {
              if (committed) {
                wake();
              }
              return CompletableFuture.completedFuture(null);
            });
  }

  private void look() {
    if (passing || resting || stopped) {
      wokenMeanwhile = true;
      return;
    }
    context.owner().cancelTimer(timer);
    passing = true;
    wokenMeanwhile = false;
    pool.withTransaction(this::pass)
        .subscribe()
        .with(
            found -> context.runOnContext(passed -> passed(found)),
            failure -> context.runOnContext(passed -> failed(failure)));
  }

  /** How many rows there were; none as well while another replica has its turn. */
  private Uni<Integer> pass(SqlConnection connection) {
    return connection
        .preparedQuery(TRY_LOCK)
        .execute(Tuple.of(queue.name()))
        .map(lock -> lock.iterator().next().getBoolean("mine"))
        .chain(mine -> mine ? queue.claim(connection) : Uni.createFrom().item(List.<T>of()))
        .chain(claimed -> move(claimed, connection));
  }

  private Uni<Integer> move(List<T> claimed, SqlConnection connection) {
    return claimed.isEmpty()
        ? Uni.createFrom().item(0)
        : queue
            .send(claimed)
            .chain(() -> queue.mark(claimed, connection))
            .replaceWith(claimed.size());
  }

  private void passed(int found) {
    passing = false;
    if (found > 0) {
      pauseMillis = SHORTEST_PAUSE_MILLIS;
    }
    if (found > 0 && found < queue.together()) {
      rest();
    } else if (found > 0 || wokenMeanwhile) {
      look();
    } else {
      lookLater();
    }
  }

  private void rest() {
    resting = true;
    context
        .owner()
        .setTimer(
            REST_MILLIS,
            rested -> {
              resting = false;
              look();
            });
  }

  private void failed(Throwable failure) {
    passing = false;
    if (!stopped) {
      LOG.warnf("%s not relayed, trying again: %s", queue.name(), failure.toString());
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
