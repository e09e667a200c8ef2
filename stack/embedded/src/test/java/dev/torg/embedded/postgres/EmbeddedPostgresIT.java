package dev.torg.embedded.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.torg.embedded.process.FreePort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

  private static final String PASSWORD = "0123456789abcdef";

  @TempDir Path folder;

  @BeforeEach
  void othersMayEnter() throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @Test
  void keepsCommittedRowsOverStopAndStart() throws Exception {
    // Given
    PostgresSettings settings = settings();
    try (EmbeddedPostgres first = start(settings)) {
      run(first.databases().create("orders", PASSWORD), "create table t as select 1 as n");
    }

    // When
    try (EmbeddedPostgres second = start(settings)) {

      // Then
      assertThat(rows(second.databases().create("orders", PASSWORD))).isEqualTo(1);
    }
  }

  @Test
  void keepsCommittedRowsAfterTheServerWasKilled() throws Exception {
    // Given
    PostgresSettings settings = settings();
    EmbeddedPostgres first = start(settings);
    run(first.databases().create("orders", PASSWORD), "create table t as select 1 as n");
    ProcessHandle server = ProcessHandle.of(first.pid()).orElseThrow();
    server.destroyForcibly();
    await().until(() -> !server.isAlive());

    // When
    try (EmbeddedPostgres second = start(settings)) {

      // Then
      assertThat(rows(second.databases().create("orders", PASSWORD))).isEqualTo(1);
    }
  }

  @Test
  void replacesAServerThatIsStillRunningOnTheSameData() throws Exception {
    // Given
    PostgresSettings settings = settings();
    EmbeddedPostgres leftover = start(settings);
    long leftoverPid = leftover.pid();

    // When
    try (EmbeddedPostgres second = start(settings)) {

      // Then
      assertThat(second.pid()).isNotEqualTo(leftoverPid);
      await().until(() -> ProcessHandle.of(leftoverPid).isEmpty());
    }
  }

  @Test
  void givesARoleItsOwnDatabaseOnly() {
    // Given
    try (EmbeddedPostgres server = start(settings())) {
      Database orders = server.databases().create("orders", PASSWORD);
      Database partners = server.databases().create("partners", PASSWORD);
      String foreign = partners.jdbcUrl();

      // When
      SQLException refused = refusal(foreign, orders.role());

      // Then
      assertThat(refused.getMessage()).contains("permission denied for database");
      assertThatThrownBy(
              () -> DriverManager.getConnection(orders.jdbcUrl(), "orders", "not-the-password"))
          .isInstanceOf(SQLException.class);
    }
  }

  private PostgresSettings settings() {
    return new PostgresSettings(folder.resolve("data"), FreePort.any(), true);
  }

  private static EmbeddedPostgres start(PostgresSettings settings) {
    return EmbeddedPostgres.start(settings, EmbeddedPostgres.sharedBinariesFolder());
  }

  private static SQLException refusal(String url, String role) {
    try (Connection connection = DriverManager.getConnection(url, role, PASSWORD)) {
      throw new AssertionError(role + " reached " + connection);
    } catch (SQLException e) {
      return e;
    }
  }

  private static void run(Database database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int rows(Database database) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("select count(*) from t")) {
      result.next();
      return result.getInt(1);
    }
  }

  private static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.role(), database.password());
  }
}
