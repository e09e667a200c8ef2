package dev.torg.stack.command;

import dev.torg.stack.bench.BenchReport;
import dev.torg.stack.bench.BenchRun;
import dev.torg.stack.home.StackHome;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "bench", description = "Measures the running stack and prints a table.")
final class BenchCommand implements Callable<Integer> {

  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  @Option(
      names = "--seconds",
      defaultValue = "10",
      description = "Of counting for each kind of call, after half as long of warming up.")
  private int seconds;

  @Option(names = "--connections", defaultValue = "32", description = "Default ${DEFAULT-VALUE}.")
  private int connections;

  @Option(
      names = "--random-seed",
      defaultValue = "1",
      description = "Of the bulk data whose first partner calls; the demo partner without any.")
  private int randomSeed;

  @Option(names = "--report", description = "A file for the numbers, in JSON.")
  private @Nullable Path report;

  @Override
  public Integer call() {
    KAFKA.setLevel(Level.WARNING);
    BenchReport measured =
        new BenchRun(StackHome.current(), System.out).run(seconds, connections, randomSeed);
    measured.print(System.out);
    if (report != null) {
      measured.write(report);
    }
    return 0;
  }
}
