package dev.torg.platform.database;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database for the least, over a connection of its own, twice a second, and cuts all
 * others when no answer comes: a server that hangs, or a network that swallows everything, closes
 * none of them, and a statement has no end of its own.
 */
final class DatabaseWatch {

  private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);
  private static final long PAUSE_MILLIS = 500;
  private static final long PATIENCE_MILLIS = 1_250;

  /** An event loop that was held up sees its timers before the answers that came meanwhile. */
  private static final long GRACE_MILLIS = 250;

  /** An attempt to connect to such a server has no end either, so they must stay few. */
  private static final long PAUSE_AFTER_SILENCE_MILLIS = 3_000;

  private final PgConnectOptions database;
  private final OpenConnections connections;
  private final Vertx vertx;
  private final Context context;

  private volatile boolean stopped;

  // Only the context's own thread sees these.
  private boolean silent;
  private @Nullable PgConnection own;
  private Future<?> asked = Future.succeededFuture();

  DatabaseWatch(PgConnectOptions database, OpenConnections connections, Vertx vertx) {
    this.database = database;
    this.connections = connections;
    this.vertx = vertx;
    this.context = vertx.getOrCreateContext();
  }

  void start() {
    context.runOnContext(started -> look());
  }

  void stop() {
    stopped = true;
  }

  /**
   * An answer from now on, or why there is none. Who waits for it before connecting is spared an
   * attempt that never ends and keeps its place in the pool.
   */
  Future<Void> answer() {
    Promise<Void> answer = Promise.promise();
    context.runOnContext(
        wanted -> {
          if (silent) {
            answer.fail(new VertxException("the database does not answer", true));
          } else {
            timely(ask()).<Void>mapEmpty().onComplete(answer);
          }
        });
    return answer.future();
  }

  private void look() {
    if (stopped) {
      forget();
      return;
    }
    Future<?> answer = ask();
    timely(answer).onSuccess(answered -> answered()).onFailure(failure -> failed(failure, answer));
  }

  private static Future<?> timely(Future<?> answer) {
    return answer.timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private Future<?> ask() {
    if (asked.isComplete()) {
      asked =
          own == null
              ? PgConnection.connect(vertx, database).onSuccess(this::keep)
              : own.query("select 1").execute();
    }
    return asked;
  }

  private void keep(PgConnection connected) {
    if (own != null || stopped) {
      connected.close();
      return;
    }
    own = connected;
    connections.add(connected);
    connected.closeHandler(closed -> context.runOnContext(gone -> lose(connected)));
  }

  private void lose(PgConnection closed) {
    if (own == closed) {
      own = null;
    }
  }

  private void answered() {
    silent = false;
    lookAfter(PAUSE_MILLIS);
  }

  private void failed(Throwable failure, Future<?> answer) {
    if (failure instanceof TimeoutException) {
      vertx.setTimer(GRACE_MILLIS, passed -> unanswered(answer));
    } else {
      forget();
      answered();
    }
  }

  private void unanswered(Future<?> answer) {
    if (answer.succeeded()) {
      answered();
      return;
    }
    LOG.warn("the database does not answer; its connections are cut");
    silent = true;
    connections.cut();
    own = null;
    asked = Future.succeededFuture();
    lookAfter(PAUSE_AFTER_SILENCE_MILLIS);
  }

  private void lookAfter(long millis) {
    vertx.setTimer(millis, due -> look());
  }

  private void forget() {
    if (own != null) {
      own.close();
      own = null;
    }
  }
}
