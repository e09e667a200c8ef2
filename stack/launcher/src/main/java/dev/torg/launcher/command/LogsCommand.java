package dev.torg.launcher.command;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.launcher.home.StackHome;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows the end of the log of everything, or of one process.")
final class LogsCommand implements Callable<Integer> {

  private static final long POLL_MILLISECONDS = 300;

  @Parameters(arity = "0..1", description = "A process as ./torg status names it.")
  private @Nullable String process;

  @Option(names = "--lines", description = "How many lines to show.")
  private int lines = 200;

  @Option(
      names = {"-f", "--follow"},
      description = "Go on showing what comes.")
  private boolean follow;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path file = file(StackHome.current());
    if (!Files.exists(file)) {
      throw new CommandFailed(
          "There is no log of " + (process == null ? "Torg" : process) + " yet.");
    }
    long end = Files.size(file);
    List<String> all = Files.readAllLines(file);
    all.stream().skip(Math.max(0, all.size() - lines)).forEach(System.out::println);
    while (follow) {
      end = showFrom(file, end);
      Thread.sleep(POLL_MILLISECONDS);
    }
    return 0;
  }

  private Path file(StackHome home) {
    if (process == null || process.equals("torg")) {
      return home.combinedLog();
    }
    return switch (process) {
      case "kafka" -> home.kafka().resolve("kafka.log");
      case "postgres" -> home.postgres().resolve("cluster/server.log");
      default -> home.logs().resolve(process.replaceAll("[^a-z-]", "") + ".log");
    };
  }

  private static long showFrom(Path file, long start) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
      long length = open.length();
      long from = length < start ? 0 : start;
      byte[] added = new byte[(int) (length - from)];
      open.seek(from);
      open.readFully(added);
      System.out.print(new String(added, StandardCharsets.UTF_8));
      return length;
    }
  }
}
