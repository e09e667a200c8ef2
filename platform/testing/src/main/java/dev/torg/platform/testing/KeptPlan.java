package dev.torg.platform.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import javax.sql.DataSource;

/** How PostgreSQL executes a prepared statement whose plan it keeps, whatever the values. */
public final class KeptPlan {

  private KeptPlan() {}

  /**
   * The plan among more rows than there are; these are gone afterwards.
   *
   * @param rows statements that add them, and analyse their table
   * @param parameters how many the statement has, {@code $1} and so on
   */
  public static String among(
      DataSource database, List<String> rows, String statement, int parameters)
      throws SQLException {
    try (Connection connection = database.getConnection();
        Statement asked = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        for (String step : rows) {
          asked.execute(step);
        }
        asked.execute("set local plan_cache_mode = force_generic_plan");
        asked.execute("prepare kept as " + statement);
        String values = String.join(", ", Collections.nCopies(parameters, "null"));
        return text(asked.executeQuery("explain execute kept (" + values + ")"));
      } finally {
        connection.rollback();
        asked.execute("deallocate all");
      }
    }
  }

  private static String text(ResultSet lines) throws SQLException {
    StringJoiner text = new StringJoiner("\n");
    while (lines.next()) {
      text.add(lines.getString(1));
    }
    return text.toString();
  }
}
