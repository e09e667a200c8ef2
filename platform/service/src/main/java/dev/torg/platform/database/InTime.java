package dev.torg.platform.database;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.impl.ContextInternal;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.TimeoutException;

/** Waits for a connection only so long. */
final class InTime {

  private InTime() {}

  /** The connection, or a {@link TimeoutException}; what comes after that is closed. */
  static Future<SqlConnection> orNever(
      Future<SqlConnection> asked, long millis, ContextInternal context) {
    if (asked.isComplete()) {
      return asked;
    }
    Promise<SqlConnection> wanted = context.promise();
    long end =
        context
            .owner()
            .setTimer(
                millis,
                late -> wanted.tryFail(new TimeoutException("no connection was there in time")));
    asked.onComplete(
        given -> {
          context.owner().cancelTimer(end);
          if (given.failed()) {
            wanted.tryFail(given.cause());
          } else if (!wanted.tryComplete(given.result())) {
            given.result().close();
          }
        });
    return wanted.future();
  }
}
