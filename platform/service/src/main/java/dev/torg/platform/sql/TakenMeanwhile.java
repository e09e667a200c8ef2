package dev.torg.platform.sql;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.pgclient.PgException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells that somebody else wrote the same at the same moment, by what the database says. */
final class TakenMeanwhile {

  private static final String UNIQUE_VIOLATION = "23505";

  private TakenMeanwhile() {}

  /** Whether a unique constraint refused what was written. */
  static boolean caused(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (UNIQUE_VIOLATION.equals(sqlState(cause))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String sqlState(Throwable cause) {
    if (cause instanceof PgException refused) {
      return refused.getSqlState();
    }
    return cause instanceof SQLException refused ? refused.getSQLState() : null;
  }

  /** 409 for who came second; anything else is our fault. */
  static HttpProblem problem(Throwable failure) {
    return caused(failure)
        ? Problems.of(
            ProblemType.CONFLICT, "Somebody else has just done the same. Read what is there now.")
        : Problems.of(ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.meaning());
  }
}
