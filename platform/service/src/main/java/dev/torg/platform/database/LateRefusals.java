package dev.torg.platform.database;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import java.util.Arrays;
import org.jboss.logging.Logger;

/**
 * Keeps a fault of the client out of the log. A statement that is given to the pool itself, and
 * fails before the longest wait for a connection is over, is failed a second time then. Whoever
 * asked has its answer; the client throws, once for each statement of an outage.
 */
final class LateRefusals {

  private static final Logger LOG = Logger.getLogger(LateRefusals.class);
  private static final String POOL = "io.vertx.sqlclient.impl.pool.SqlConnectionPool";

  /** The promise that is complete already, and whoever fails it. */
  private static final int FRAMES = 2;

  private LateRefusals() {}

  /** Others that nobody caught are told as before. */
  static void ignoreOn(Vertx vertx) {
    Handler<Throwable> told = vertx.exceptionHandler();
    vertx.exceptionHandler(
        uncaught -> {
          if (isOne(uncaught)) {
            LOG.debug("the pool failed a statement twice", uncaught);
          } else if (told == null) {
            LOG.error("nobody caught this", uncaught);
          } else {
            told.handle(uncaught);
          }
        });
  }

  private static boolean isOne(Throwable uncaught) {
    return uncaught instanceof IllegalStateException
        && Arrays.stream(uncaught.getStackTrace())
            .limit(FRAMES)
            .anyMatch(frame -> frame.getClassName().equals(POOL));
  }
}
