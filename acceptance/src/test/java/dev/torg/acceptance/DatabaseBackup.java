package dev.torg.acceptance;

import static org.awaitility.Awaitility.await;

import dev.torg.embedded.process.Command;
import dev.torg.embedded.process.Folders;
import dev.torg.launcher.supervision.ProgramRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * A base backup of the server of all databases, taken while it is used, as {@code pg_basebackup}
 * takes one; what is written later comes from the WAL, which the lost server leaves behind.
 */
final class DatabaseBackup {

  private static final String SUPERUSER = "postgres";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final TorgUnderTest torg;
  private final Path cluster;
  private final Path copy;
  private final Path lost;

  private DatabaseBackup(TorgUnderTest torg) {
    this.torg = torg;
    this.cluster = torg.home().postgres().resolve("cluster");
    this.copy = cluster.resolveSibling("cluster-backup");
    this.lost = cluster.resolveSibling("cluster-lost");
  }

  static DatabaseBackup take(TorgUnderTest torg) {
    DatabaseBackup backup = new DatabaseBackup(torg);
    try (Connection connection = backup.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("alter system set wal_keep_size = '1GB'");
      statement.execute("select pg_reload_conf()");
      statement.execute("select pg_backup_start('acceptance', true)");
      backup.copyWhatIsThere();
      try (ResultSet stopped =
          statement.executeQuery(
              "select labelfile from pg_backup_stop(wait_for_archive => false)")) {
        stopped.next();
        backup.write("backup_label", stopped.getString(1));
      }
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("no backup", e);
    }
    return backup;
  }

  /**
   * Has the server end at once, its data gone but for the WAL; whoever supervises it finds the
   * backup in its place, which reads that WAL to its end.
   */
  void replaceServer() throws IOException {
    ProgramRecord server = torg.program("postgres");
    write(
        "postgresql.auto.conf",
        "restore_command = 'cp \"%s/pg_wal/%%f\" \"%%p\"'\n".formatted(lost));
    write("recovery.signal", "");
    Files.move(cluster, lost);
    Files.move(copy, cluster);
    new Command(List.of("kill", "-QUIT", Long.toString(server.pid()))).run();
    await().atMost(PATIENCE).ignoreExceptions().until(() -> isBack(server.pid()));
    Folders.delete(lost);
  }

  private boolean isBack(long ended) {
    ProgramRecord now = torg.program("postgres");
    if (now.pid() == ended || now.process().isEmpty()) {
      return false;
    }
    try (Connection connection = connect()) {
      return connection.isValid(1) && Files.notExists(cluster.resolve("recovery.signal"));
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** Files may vanish meanwhile; then it is copied anew. */
  private void copyWhatIsThere() throws IOException {
    Command copying = new Command(List.of("cp", "-a", cluster.toString(), copy.toString()));
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              Folders.delete(copy);
              return copying.succeeds();
            });
    Files.delete(copy.resolve("postmaster.pid"));
  }

  /** Into the copy, for who owns the rest of it. */
  private void write(String name, String text) throws IOException {
    Path file = copy.resolve(name);
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Files.setOwner(file, Files.getOwner(copy));
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(torg.program("postgres").port()),
        SUPERUSER,
        password());
  }

  private String password() {
    try {
      return Files.readString(torg.home().postgres().resolve("superuser-password")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
