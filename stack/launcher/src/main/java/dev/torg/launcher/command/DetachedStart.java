package dev.torg.launcher.command;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.JavaCommand;
import dev.torg.embedded.process.OwnClassPath;
import dev.torg.launcher.demo.Demo;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.supervision.Console;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Runs {@code up} in a process that outlives this one, and shows its progress until it is ready.
 */
record DetachedStart(StackHome home) {

  private static final long POLL_MILLISECONDS = 100;

  /** What a stack that runs has written stays: nothing is begun beside it. */
  int run(int port, Set<String> without, boolean quiet) throws InterruptedException {
    UpCommand.lock(home).release();
    ReadyMarker.in(home).remove();
    File output = home.logs().resolve("launcher.log").toFile();
    Process launcher = start(arguments(port, without), output);
    int shown = 0;
    while (!ReadyMarker.in(home).isOf(launcher.pid())) {
      shown = showProgress(shown);
      if (launcher.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        throw new CommandFailed(complaint(output));
      }
    }
    showProgress(shown);
    if (!quiet) {
      new Demo(home, URI.create("http://localhost:" + port)).greet(System.out);
    }
    return 0;
  }

  /** What the process prints goes into a log that others may read: keys are no part of it. */
  static List<String> arguments(int port, Set<String> without) {
    List<String> arguments =
        new ArrayList<>(List.of("up", "--quiet", "--port", Integer.toString(port)));
    without.forEach(service -> arguments.addAll(List.of("--without", service)));
    return arguments;
  }

  private Process start(List<String> arguments, File output) {
    List<String> command =
        new JavaCommand(
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dtorg.home=" + home.root())
            .main(
                Torg.class.getName(),
                OwnClassPath.entries(),
                home.run().resolve("launcher.arguments"),
                arguments.toArray(String[]::new));
    try {
      Files.deleteIfExists(home.combinedLog());
      return new ProcessBuilder(command)
          .redirectInput(new File("/dev/null"))
          .redirectErrorStream(true)
          .redirectOutput(output)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int showProgress(int shown) {
    if (!Files.exists(home.combinedLog())) {
      return shown;
    }
    List<String> lines = lines(home.combinedLog().toFile());
    lines.stream()
        .skip(shown)
        .filter(line -> line.startsWith(Console.STACK + " "))
        .forEach(System.out::println);
    return lines.size();
  }

  private static String complaint(File file) {
    return lines(file).stream()
        .filter(line -> line.startsWith("torg: "))
        .reduce((first, last) -> last)
        .map(line -> line.replaceFirst("^torg: ", ""))
        .orElse("The launcher ended without a word.");
  }

  private static List<String> lines(File file) {
    try {
      return Files.readAllLines(file.toPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
