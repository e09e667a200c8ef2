package dev.torg.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** How many events wait in the outboxes of all services. */
record Outboxes(TorgUnderTest torg) {

  private static final List<String> DATABASES =
      List.of("partner", "merchant", "salesunit", "productorder");

  long waiting() {
    return DATABASES.stream().mapToLong(this::waitingIn).sum();
  }

  private long waitingIn(String database) {
    String url =
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(torg.program("postgres").port(), database);
    try (Connection connection =
            DriverManager.getConnection(url, database, torg.databasePassword(database));
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from outbox")) {
      count.next();
      return count.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot look into the outbox of " + database, e);
    }
  }
}
