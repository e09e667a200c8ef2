package dev.torg.bulkdata;

import dev.torg.embedded.postgres.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.postgresql.PGConnection;

/** One worker's connections, one a database, opened when first needed. Not for several threads. */
final class SeedDatabases implements AutoCloseable {

  private static final String REMEMBER =
      "insert into inbox (event_id) values (?) on conflict do nothing";

  /** Rows are made so that they fit; looking up each again would cost more than writing it. */
  private static final String WITHOUT_FOREIGN_KEYS = "set session_replication_role = replica";

  private final Function<String, Database> databases;
  private final Map<String, Connection> open = new HashMap<>();

  SeedDatabases(Function<String, Database> databases) {
    this.databases = databases;
  }

  /** How many rows of these things are there already. */
  <T> long present(DatabaseRows<T> rows, List<T> things) throws SQLException {
    try (PreparedStatement count = connection(rows.database()).prepareStatement(rows.presence())) {
      count.setString(1, rows.key().apply(things.get(0)));
      count.setString(2, rows.key().apply(things.get(things.size() - 1)));
      try (ResultSet found = count.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  /**
   * Copies the things into all tables that the rows go into, and the id of their chunk into the
   * inbox, in one transaction: the service need not read the events of a chunk that it knows.
   */
  <T> void copy(DatabaseRows<T> rows, List<T> things, UUID chunk) throws SQLException {
    Connection connection = connection(rows.database());
    remember(chunk, connection);
    for (TableRows<T> table : rows.tables()) {
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

  private static void remember(UUID chunk, Connection connection) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
      insert.setObject(1, chunk);
      insert.executeUpdate();
    }
  }

  private static <T> void copy(PGConnection connection, TableRows<T> table, List<T> things)
      throws SQLException {
    var copy = connection.getCopyAPI().copyIn(table.copyStatement());
    var rows = new BinaryCopy(copy, table.width());
    for (T thing : things) {
      rows.begin();
      table.row().accept(thing, rows);
    }
    rows.end();
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
    try (Statement statement = connection.createStatement()) {
      statement.execute(WITHOUT_FOREIGN_KEYS);
    }
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
