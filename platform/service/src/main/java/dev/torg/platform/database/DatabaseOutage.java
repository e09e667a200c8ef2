package dev.torg.platform.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Tells a database that is away, or asks for another try, from a statement that will never work.
 */
public final class DatabaseOutage {

  /**
   * SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system.
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

  private DatabaseOutage() {}

  public static boolean caused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (passes(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean passes(Throwable cause) {
    if (cause instanceof PgException refused) {
      return refused.getSqlState() != null
          && PASSING.contains(refused.getSqlState().substring(0, 2));
    }
    return (cause instanceof IOException && !(cause instanceof JsonProcessingException))
        || cause instanceof TimeoutException
        || cause instanceof VertxException
        || cause instanceof NoStackTraceThrowable;
  }
}
