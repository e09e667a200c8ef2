package dev.torg.launcher.command;

import dev.torg.launcher.home.StackHome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "bench", description = "Measures the running stack and prints a table.")
final class BenchCommand implements Callable<Integer> {

  /** In a process of its own: the load generator brings libraries that nothing else needs. */
  private static final String MAIN = "dev.torg.bench.Bench";

  private static final String SIEGE = "dev.torg.bench.Siege";

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

  @Option(
      names = "--siege",
      description =
          "Instead: what a partner waits while others hold a thousand connections, or send two"
              + " hundred of the worst bodies at once.")
  private boolean siege;

  @Option(names = "--report", description = "A file for the numbers, in JSON.")
  private @Nullable Path report;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dlog4j2.simplelogLevel=OFF",
                "-Dtorg.home=" + StackHome.current().root(),
                "-cp",
                classPath(StackHome.current()),
                siege ? SIEGE : MAIN,
                Integer.toString(seconds),
                Integer.toString(connections),
                Integer.toString(randomSeed)));
    if (report != null) {
      command.add(report.toAbsolutePath().toString());
    }
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  private static String classPath(StackHome home) {
    Path target = home.root().resolve("stack/bench/target");
    return target.resolve("bench.jar") + ":" + target.resolve("lib") + "/*";
  }
}
