package dev.torg.launcher.command;

import dev.torg.bulkdata.SeedRun;
import dev.torg.bulkdata.SeedSize;
import dev.torg.bulkdata.SeededKeys;
import dev.torg.embedded.kafka.ConsumerLag;
import dev.torg.launcher.demo.SeededWebhooks;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.RunningPrograms;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "seed",
    description = "Fills the running stack with partners, merchants and sales units in bulk.")
final class SeedCommand implements Callable<Integer> {

  @Option(names = "--partners", defaultValue = "10", description = "Default ${DEFAULT-VALUE}.")
  private int partners;

  @Option(names = "--merchants", defaultValue = "1000", description = "Default ${DEFAULT-VALUE}.")
  private int merchants;

  @Option(
      names = "--sales-units",
      defaultValue = "10000",
      description = "Default ${DEFAULT-VALUE}.")
  private int salesUnits;

  @Option(
      names = "--random-seed",
      defaultValue = "1",
      description = "1 to 39. The same number makes the same data, another one adds to it.")
  private int randomSeed;

  @Override
  public Integer call() {
    StackHome home = StackHome.current();
    RunningPrograms programs = new RunningPrograms(home);
    String kafka = programs.kafkaBootstrapServers();
    home.requireFreeSpace();
    SeededKeys keys =
        new SeedRun(programs::database, kafka, home.state(), System.out)
            .fill(new SeedSize(partners, merchants, salesUnits, randomSeed));
    SeededWebhooks.register(keys, programs.gateway());
    System.out.println("The partners' keys are in " + SeededKeys.file(home.state(), randomSeed));
    printLag(ConsumerLag.of(kafka));
    return 0;
  }

  private static void printLag(ConsumerLag lag) {
    if (lag.longest() > 0) {
      System.out.printf(
          "The services know all of it; up to %,d events that tell them so again are still on their"
              + " way, and what happens now is told behind them.%n",
          lag.longest());
    }
  }
}
