package dev.torg.embedded.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.postgresql.Driver;

/** Creates databases on a server, each with a role that can reach nothing else. */
public final class Databases {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");
  private static final Pattern PASSWORD = Pattern.compile("[A-Za-z0-9]{16,}");

  private final String host;
  private final int port;
  private final String user;
  private final String password;

  public Databases(String host, int port, String superuser, String password) {
    this.host = host;
    this.port = port;
    this.user = superuser;
    this.password = password;
  }

  /**
   * Creates the database and its role of the same name where they do not exist, and sets the role's
   * password.
   *
   * @param password at least 16 letters and digits
   */
  public Database create(String name, String password) {
    requireMatch(NAME, name);
    requireMatch(PASSWORD, password);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
        statement.execute(
            "create role %s login nosuperuser nocreatedb nocreaterole".formatted(name));
      }
      statement.execute("alter role %s password '%s'".formatted(name, password));
      if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
        statement.execute("create database %s owner %s".formatted(name, name));
      }
      for (String database : List.of(name, "postgres", "template1")) {
        statement.execute("revoke all on database %s from public".formatted(database));
      }
      return new Database(host, port, name, name, password);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create database " + name, e);
    }
  }

  /**
   * Lets the role of a database leave out the checks of foreign keys in a session of its own. Only
   * bulk data does, and no role of production may.
   */
  public void allowBulkData(Database database) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "grant set on parameter session_replication_role to %s".formatted(database.role()));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot prepare " + database.name() + " for bulk data", e);
    }
  }

  private Connection connect() throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    String url = "jdbc:postgresql://%s:%d/postgres".formatted(host, port);
    Connection connection = new Driver().connect(url, login);
    if (connection == null) {
      throw new SQLException("not a PostgreSQL address: " + url);
    }
    return connection;
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return found.next();
      }
    }
  }

  private static void requireMatch(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException("must match " + pattern);
    }
  }
}
