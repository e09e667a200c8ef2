package dev.torg.platform.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks through a whole database for a text that a test put in. */
public final class MarkScan {

  private static final String TABLES =
      "select quote_ident(table_name) from information_schema.tables"
          + " where table_schema = 'public' and table_type = 'BASE TABLE'";

  private MarkScan() {}

  /** The tables with a row that has the text in any of its columns. */
  public static List<String> tablesHolding(DataSource database, String mark) {
    List<String> holding = new ArrayList<>();
    try (Connection connection = database.getConnection()) {
      for (String table : tables(connection)) {
        if (holds(connection, table, mark)) {
          holding.add(table);
        }
      }
      return holding;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(TABLES);
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  private static boolean holds(Connection connection, String table, String mark)
      throws SQLException {
    String question = "select 1 from " + table + " t where position(? in t::text) > 0 limit 1";
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setString(1, mark);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }
}
