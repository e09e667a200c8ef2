package dev.torg.platform.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import javax.sql.DataSource;

/**
 * How PostgreSQL executes a prepared statement among more rows than there are; these are gone
 * afterwards.
 */
public final class QueryPlan {

  private QueryPlan() {}

  /**
   * The plan that is kept, whatever the values.
   *
   * @param rows statements that add them, and analyse their table
   * @param parameters how many the statement has, {@code $1} and so on
   */
  public static String kept(
      DataSource database, List<String> rows, String statement, int parameters)
      throws SQLException {
    List<String> values = Collections.nCopies(parameters, "null");
    return plan(database, rows, statement, "force_generic_plan", values);
  }

  /**
   * The plan that is made for these very values.
   *
   * @param rows as for {@link #kept}
   * @param values as SQL
   */
  public static String anew(
      DataSource database, List<String> rows, String statement, List<String> values)
      throws SQLException {
    return plan(database, rows, statement, "force_custom_plan", values);
  }

  private static String plan(
      DataSource database, List<String> rows, String statement, String mode, List<String> values)
      throws SQLException {
    try (Connection connection = database.getConnection();
        Statement asked = connection.createStatement()) {
      connection.setAutoCommit(false);
      try {
        for (String step : rows) {
          asked.execute(step);
        }
        asked.execute("set local plan_cache_mode = " + mode);
        asked.execute("prepare kept as " + statement);
        return text(asked.executeQuery("explain execute kept (" + String.join(", ", values) + ")"));
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
