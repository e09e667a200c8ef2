package dev.torg.platform.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.sqlclient.DatabaseException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that is away, or asks for another try, from a statement that will never work.
 *
 * <p>What the server says of itself comes as the client's own failure, or as Hibernate's copy of
 * it, a {@link SQLException}; both carry its SQLSTATE.
 */
public final class DatabaseOutage {

  /**
   * SQLSTATE classes: connection, transaction rollback, resources, operator intervention, system.
   */
  private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

  /** A server that became a replica, and one that ended an idle transaction. */
  private static final Set<String> PASSING = Set.of("25006", "25P03");

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
    if (cause instanceof DatabaseException refused) {
      return passes(refused.getSqlState());
    }
    if (cause instanceof SQLException refused) {
      return passes(refused.getSQLState());
    }
    return (cause instanceof IOException && !(cause instanceof JsonProcessingException))
        || cause instanceof TimeoutException
        || cause instanceof VertxException
        || cause instanceof NoStackTraceThrowable;
  }

  private static boolean passes(@Nullable String sqlState) {
    return sqlState != null
        && sqlState.length() == 5
        && (PASSING_CLASSES.contains(sqlState.substring(0, 2)) || PASSING.contains(sqlState));
  }
}
