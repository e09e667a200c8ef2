package dev.torg.launcher.command;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.postgres.Database;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.RunningPrograms;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What was recorded about who changed what. */
@Command(name = "acts", description = "Looks after the record of who changed what.")
final class ActsCommand {

  private static final String PASSWORD = "PGPASSWORD";

  /** Gives 0 when all chains hold, and 1 when one does not. */
  @Command(
      name = "verify",
      description =
          "Computes the chains of acts anew, and names the acts that do not fit: in all databases of"
              + " the running stack, or in the one of --jdbc-url, with its password in PGPASSWORD.")
  int verify(
      @Option(names = "--jdbc-url", description = "jdbc:postgresql://host:port/database")
          String jdbcUrl,
      @Option(names = "--user", description = "May read the table acts.") String user)
      throws SQLException {
    boolean whole = true;
    for (Map.Entry<String, ActChains> database : chains(jdbcUrl, user).entrySet()) {
      whole &= database.getValue().report(database.getKey(), System.out);
    }
    return whole ? 0 : 1;
  }

  private static Map<String, ActChains> chains(String jdbcUrl, String user) {
    if (jdbcUrl != null) {
      String password = Objects.requireNonNullElse(System.getenv(PASSWORD), "");
      return Map.of(jdbcUrl, new ActChains(jdbcUrl, user, password));
    }
    RunningPrograms programs = new RunningPrograms(StackHome.current());
    Map<String, ActChains> all = new TreeMap<>();
    for (String name : ServiceDeclarations.here().databases()) {
      Database database = programs.database(name);
      all.put(name, new ActChains(database.jdbcUrl(), database.role(), database.password()));
    }
    return all;
  }
}
