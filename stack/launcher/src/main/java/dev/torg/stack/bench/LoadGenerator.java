package dev.torg.stack.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.stack.home.PrivateFile;
import dev.torg.stack.home.StackHome;
import dev.torg.stack.process.CommandFailed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the module {@code bench} in a process of its own. */
record LoadGenerator(StackHome home, ProcessorTime processorTime) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String MAIN = "dev.torg.bench.Bench";
  private static final String COUNTING = "counting";

  /**
   * @throws CommandFailed when the load generator breaks off
   */
  Measured measure(String name, LoadPlan plan) {
    Path file = home.state().resolve("bench-plan.json");
    try {
      PrivateFile.write(file, JSON.writeValueAsString(plan));
      Process process = new ProcessBuilder(command(file)).redirectError(Redirect.DISCARD).start();
      try (BufferedReader lines = process.inputReader()) {
        return measure(name, lines);
      } finally {
        process.destroy();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      delete(file);
    }
  }

  private Measured measure(String name, BufferedReader lines) throws IOException {
    if (!COUNTING.equals(lines.readLine())) {
      throw new CommandFailed("The load generator did not begin to count.");
    }
    double before = processorTime.seconds();
    LoadCount most = count(lines);
    double used = processorTime.seconds() - before;
    return Measured.of(name, most, count(lines), used);
  }

  private static LoadCount count(BufferedReader lines) throws IOException {
    String counted = lines.readLine();
    if (counted == null) {
      throw new CommandFailed("The load generator ended without a count.");
    }
    return JSON.readValue(counted, LoadCount.class);
  }

  private List<String> command(Path plan) {
    Path target = home.root().resolve("stack/bench/target");
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
        "-cp",
        target.resolve("classes") + ":" + target.resolve("lib") + "/*",
        MAIN,
        plan.toString());
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
