package dev.torg.launcher.run;

import dev.torg.embedded.postgres.Database;
import dev.torg.embedded.process.CommandFailed;
import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.supervision.ProgramRecord;
import dev.torg.launcher.supervision.ProgramRecords;
import java.net.URI;
import java.util.List;

/** Where the programs of a stack listen that another call of {@code torg} started. */
public record RunningPrograms(StackHome home) {

  /** The address of the gateway. */
  public URI gateway() {
    return URI.create("http://localhost:" + program(StackRun.LAUNCHER).port());
  }

  /** A service's own database, whose role is named as it is. */
  public Database database(String name) {
    String password = new RememberedSettings(home).secret("database." + name);
    int port = program(Infrastructure.POSTGRES).port();
    return new Database("127.0.0.1", port, name, name, password);
  }

  public String kafkaBootstrapServers() {
    return "127.0.0.1:" + program(Infrastructure.KAFKA).port();
  }

  /** Every program that is alive. */
  public List<ProgramRecord> all() {
    return new ProgramRecords(home.run())
        .all().stream().filter(program -> program.process().isPresent()).toList();
  }

  /**
   * @throws CommandFailed when it is not running
   */
  public ProgramRecord program(String name) {
    return all().stream()
        .filter(program -> program.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new CommandFailed("Torg is not running; start it with ./torg up."));
  }
}
