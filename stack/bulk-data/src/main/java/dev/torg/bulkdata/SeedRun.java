package dev.torg.bulkdata;

import dev.torg.embedded.postgres.Database;
import dev.torg.embedded.process.CommandFailed;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Fills a running stack with bulk data.
 *
 * @param databases each service's own, by name
 * @param keysFolder where the keys of the partners are kept
 */
public record SeedRun(
    Function<String, Database> databases,
    String kafkaBootstrapServers,
    Path keysFolder,
    PrintStream out) {

  /**
   * Writes what is not there yet; a second call with the same size changes nothing.
   *
   * @throws CommandFailed when the random seed was used for another size, or when a database or
   *     Kafka refuses
   */
  public SeededKeys fill(SeedSize size) {
    SeedPlan plan = new SeedPlan(size);
    SeededKeys keys = SeededKeys.findOrMake(keysFolder, plan);
    List<KindOfThing<?>> kinds = kinds(plan, keys);
    try (SeedEvents events = new SeedEvents(kafkaBootstrapServers)) {
      SeedWorkers workers = new SeedWorkers(plan, databases, events);
      for (KindOfThing<?> kind : kinds) {
        workers.write(kind, new SeedProgress(out, kind.name(), kind.count()));
      }
    }
    kinds.forEach(this::analyze);
    return keys;
  }

  /** Ordered so that nothing is written before what it refers to. */
  private static List<KindOfThing<?>> kinds(SeedPlan plan, SeededKeys keys) {
    return List.of(
        new PartnerRows(plan).kind(),
        new PricePackageRows(plan).kind(),
        new CredentialRows(plan, keys).kind(),
        new MerchantRows(plan).kind(),
        new SalesUnitRows(plan).kind());
  }

  /** The planner would otherwise take the tables for as small as they were. */
  private <T> void analyze(KindOfThing<T> kind) {
    try (SeedDatabases own = new SeedDatabases(databases)) {
      for (DatabaseRows<T> rows :
          Stream.concat(kind.projections().stream(), Stream.of(kind.owner())).toList()) {
        for (TableRows<T> table : rows.tables()) {
          own.analyze(rows.database(), table.table());
        }
      }
    } catch (SQLException e) {
      throw new CommandFailed("The tables could not be analyzed: " + e.getMessage());
    }
  }
}
