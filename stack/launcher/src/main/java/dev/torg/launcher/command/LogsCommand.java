package dev.torg.launcher.command;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.launcher.home.StackHome;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Shows the end of the log of everything, or of one process.")
final class LogsCommand implements Callable<Integer> {

  private static final long POLL_MILLISECONDS = 300;
  private static final int PART = 8_192;

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
    long end = showFrom(file, startOfLast(lines, file));
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

  /** Where the last lines of a file begin, however long it is. */
  static long startOfLast(int lines, Path file) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
      long length = open.length();
      if (lines < 1) {
        return length;
      }
      int left = lines;
      byte[] part = new byte[PART];
      for (long end = length; end > 0; end -= PART) {
        int size = (int) Math.min(PART, end);
        open.seek(end - size);
        open.readFully(part, 0, size);
        for (int at = size - 1; at >= 0; at--) {
          long next = end - size + at + 1;
          if (part[at] == '\n' && next < length && --left == 0) {
            return next;
          }
        }
      }
      return 0;
    }
  }

  /** Shows what stands there from a place on, and returns where that ends. */
  private static long showFrom(Path file, long start) throws IOException {
    try (InputStream open = Files.newInputStream(file)) {
      long from = Files.size(file) < start ? 0 : start;
      open.skipNBytes(from);
      long end = from + open.transferTo(System.out);
      System.out.flush();
      return end;
    }
  }
}
