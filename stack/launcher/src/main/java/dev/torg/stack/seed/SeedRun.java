package dev.torg.stack.seed;

import dev.torg.stack.home.StackHome;
import dev.torg.stack.process.CommandFailed;
import dev.torg.stack.run.RunningPrograms;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Fills a running stack with bulk data. */
public final class SeedRun {

  private final StackHome home;
  private final RunningPrograms programs;
  private final PrintStream out;

  public SeedRun(StackHome home, PrintStream out) {
    this.home = home;
    this.programs = new RunningPrograms(home);
    this.out = out;
  }

  /**
   * Writes what is not there yet; a second call with the same size changes nothing.
   *
   * @throws CommandFailed when no stack runs, when the random seed was used for another size, or
   *     when a database or Kafka refuses
   */
  public SeededKeys fill(SeedSize size) {
    String kafka = programs.kafkaBootstrapServers();
    home.requireFreeSpace();
    SeedPlan plan = new SeedPlan(size);
    SeededKeys keys = SeededKeys.findOrMake(home, plan);
    List<Kind<?>> kinds = kinds(plan, keys);
    try (SeedEvents events = new SeedEvents(kafka)) {
      SeedWorkers workers = new SeedWorkers(plan, programs::database, events);
      for (Kind<?> kind : kinds) {
        workers.write(kind, new SeedProgress(out, kind.name(), kind.count()));
      }
    }
    kinds.forEach(this::analyze);
    return keys;
  }

  /** Ordered so that nothing is written before what it refers to. */
  private static List<Kind<?>> kinds(SeedPlan plan, SeededKeys keys) {
    return List.of(
        new PartnerRows(plan).kind(),
        new PricePackageRows(plan).kind(),
        new CredentialRows(plan, keys).kind(),
        new MerchantRows(plan).kind(),
        new SalesUnitRows(plan).kind());
  }

  /** The planner would otherwise take the tables for as small as they were. */
  private <T> void analyze(Kind<T> kind) {
    try (SeedDatabases databases = new SeedDatabases(programs::database)) {
      for (Portion<T> portion :
          Stream.concat(kind.projections().stream(), Stream.of(kind.owner())).toList()) {
        for (TableRows<T> table : portion.tables()) {
          databases.analyze(portion.database(), table.table());
        }
      }
    } catch (SQLException e) {
      throw new CommandFailed("The tables could not be analyzed: " + e.getMessage());
    }
  }
}
