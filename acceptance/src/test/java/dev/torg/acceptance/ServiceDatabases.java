package dev.torg.acceptance;

import static org.awaitility.Awaitility.await;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.postgres.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A look into the databases of all services, where no answer of theirs tells enough. */
record ServiceDatabases(TorgUnderTest torg) {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final List<String> NAMES = ServiceDeclarations.here().databases();
  private static final String TABLES =
      "select table_name from information_schema.tables"
          + " where table_schema = 'public' and table_type = 'BASE TABLE'";

  private static final String RUN_OUT =
      "update product_orders set created_at = created_at - interval '15 days',"
          + " expires_at = expires_at - interval '15 days' where id = ?::uuid";

  /** How many events wait to be published. */
  long waitingInOutboxes() {
    return NAMES.stream().mapToLong(name -> rows(name, "outbox", "r").size()).sum();
  }

  /** Waits until every event is published, and every service has heard it. */
  void awaitQuiet() {
    Broker broker = new Broker("127.0.0.1:" + torg.program("kafka").port());
    await().atMost(PATIENCE).until(() -> unheard(broker), Map::isEmpty);
  }

  private Map<String, Long> unheard(Broker broker) {
    Map<String, Long> unheard = new TreeMap<>(broker.behind());
    long waiting = waitingInOutboxes();
    if (waiting > 0) {
      unheard.put("outboxes", waiting);
    }
    return unheard;
  }

  /** Makes every service forget which events it has seen. */
  void forgetReceivedEvents() {
    for (String name : NAMES) {
      try (Connection connection = connect(name);
          Statement statement = connection.createStatement()) {
        statement.executeUpdate("delete from inbox");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Makes an order older than it may be without having been submitted. */
  void letTimeRunOut(String orderId) {
    try (Connection connection = connect("productorder");
        PreparedStatement statement = connection.prepareStatement(RUN_OUT)) {
      statement.setString(1, orderId);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Every row of every table, but for the record of which events were seen, and counts of calls.
   */
  Map<String, List<String>> content() {
    // What becomes of a mail goes on by itself.
    return content(table -> table.equals("mails") ? "row(r.event_id, r.kind, r.owner_id)" : "r");
  }

  /** As {@link #content()}, with what is told in mails and comes and goes by itself. */
  Map<String, List<String>> wholeContent() {
    return content(table -> "r");
  }

  private Map<String, List<String>> content(UnaryOperator<String> rowOf) {
    Map<String, List<String>> content = new TreeMap<>();
    for (String name : NAMES) {
      for (String table : column(name, TABLES)) {
        if (!Set.of("inbox", "outbox", "api_calls").contains(table)) {
          content.put(name + "." + table, rows(name, table, rowOf.apply(table)));
        }
      }
    }
    return content;
  }

  /** What differs from an earlier {@link #content()}: the rows that went, and those that came. */
  List<String> changedSince(Map<String, List<String>> earlier) {
    List<String> changes = new ArrayList<>();
    content()
        .forEach(
            (table, rows) -> {
              List<String> before = earlier.getOrDefault(table, List.of());
              add(changes, "- " + table, before, new HashSet<>(rows));
              add(changes, "+ " + table, rows, new HashSet<>(before));
              if (rows.size() != before.size()) {
                changes.add(table + ": " + before.size() + " -> " + rows.size() + " rows");
              }
            });
    return changes;
  }

  private static void add(
      List<String> changes, String what, List<String> rows, Set<String> others) {
    rows.stream().filter(row -> !others.contains(row)).forEach(row -> changes.add(what + row));
  }

  private List<String> rows(String database, String table, String row) {
    return column(database, "select " + row + "::text from " + table + " r order by 1");
  }

  /** The first column of what a query finds; letters among bytes are shown as letters. */
  List<String> column(String database, String query) {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute("set bytea_output = 'escape'");
      return firstColumn(statement.executeQuery(query));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot look into " + database, e);
    }
  }

  private static List<String> firstColumn(ResultSet found) throws SQLException {
    List<String> values = new ArrayList<>();
    while (found.next()) {
      values.add(found.getString(1));
    }
    return values;
  }

  /**
   * Lets nothing out of the service's outbox until the connection ends: it has the relay's turn.
   */
  Connection silenceOutbox(String name) {
    try {
      Connection connection = connect(name);
      try (Statement statement = connection.createStatement()) {
        statement.execute("select pg_advisory_lock(hashtext('outbox'))");
      }
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect(String name) throws SQLException {
    Database database = torg.database(name);
    return DriverManager.getConnection(database.jdbcUrl(), database.role(), database.password());
  }
}
