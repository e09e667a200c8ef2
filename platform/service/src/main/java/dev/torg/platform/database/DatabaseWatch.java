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
 * Asks the database for the least, over a connection of its own, twice a second. When no answer
 * comes, and nothing over any other connection either, it cuts them all: a server that hangs, or a
 * network that swallows everything, closes none of them, and a statement has no end of its own. A
 * database that is busy answers somebody.
 */
final class DatabaseWatch {

  private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);
  private static final long PAUSE_MILLIS = 500;
  private static final long PATIENCE_MILLIS = 1_750;

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
            ask()
                .timeout(PATIENCE_MILLIS + GRACE_MILLIS, TimeUnit.MILLISECONDS)
                .<Void>mapEmpty()
                .onComplete(answer);
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
    long heardBefore = connections.heard();
    answer
        .timeout(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
        .onSuccess(answered -> answered())
        .onFailure(failure -> failed(failure, answer, heardBefore));
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

  private void failed(Throwable failure, Future<?> answer, long heardBefore) {
    if (failure instanceof TimeoutException) {
      vertx.setTimer(GRACE_MILLIS, passed -> unanswered(answer, heardBefore));
    } else {
      forget();
      answered();
    }
  }

  private void unanswered(Future<?> answer, long heardBefore) {
    if (answer.succeeded()) {
      answered();
    } else if (connections.heard() != heardBefore) {
      answered();
      askOverAnother();
    } else {
      LOG.warn("the database does not answer; its connections are cut");
      silent = true;
      lookAfter(PAUSE_AFTER_SILENCE_MILLIS);
      connections.cut();
      askOverAnother();
    }
  }

  private void askOverAnother() {
    if (own != null) {
      connections.cut(own);
      own = null;
    }
    asked = Future.succeededFuture();
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
