package dev.torg.stack.seed;

import dev.torg.stack.postgres.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.postgresql.PGConnection;

/** One worker's connections, one a database, opened when first needed. Not for several threads. */
final class SeedDatabases implements AutoCloseable {

  private final Function<String, Database> databases;
  private final Map<String, Connection> open = new HashMap<>();

  SeedDatabases(Function<String, Database> databases) {
    this.databases = databases;
  }

  /** How many rows of these things are there already. */
  <T> long present(Portion<T> portion, List<T> things) throws SQLException {
    try (PreparedStatement count =
        connection(portion.database()).prepareStatement(portion.presence())) {
      count.setString(1, portion.key().apply(things.get(0)));
      count.setString(2, portion.key().apply(things.get(things.size() - 1)));
      try (ResultSet found = count.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  /** Copies the things into all tables of the portion, in one transaction. */
  <T> void copy(Portion<T> portion, List<T> things) throws SQLException {
    Connection connection = connection(portion.database());
    for (TableRows<T> table : portion.tables()) {
      copy(connection.unwrap(PGConnection.class), table, things);
    }
    connection.commit();
  }

  void analyze(String database, String table) throws SQLException {
    Connection connection = connection(database);
    try (Statement statement = connection.createStatement()) {
      statement.execute("analyze " + table);
    }
    connection.commit();
  }

  private static <T> void copy(PGConnection connection, TableRows<T> table, List<T> things)
      throws SQLException {
    var copy = connection.getCopyAPI().copyIn(table.copyStatement());
    var lines = new CopyLines(copy);
    for (T thing : things) {
      table.row().accept(thing, lines);
      lines.end();
    }
    lines.flush();
    copy.endCopy();
  }

  private Connection connection(String name) throws SQLException {
    Connection known = open.get(name);
    if (known != null) {
      return known;
    }
    Database database = databases.apply(name);
    Connection connection =
        DriverManager.getConnection(database.jdbcUrl(), database.role(), database.password());
    connection.setAutoCommit(false);
    open.put(name, connection);
    return connection;
  }

  @Override
  public void close() throws SQLException {
    for (Connection connection : open.values()) {
      connection.close();
    }
  }
}
