package dev.torg.embedded.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One short-lived program run to its end. */
public record Command(List<String> words) {

  private static final long MAX_SECONDS = 120;

  public Command {
    words = List.copyOf(words);
  }

  /**
   * Runs the program and returns what it printed.
   *
   * @throws CommandFailed when it cannot be started, ends with another code than 0, or takes longer
   *     than two minutes
   */
  public String run() {
    try {
      Process process = start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new CommandFailed(words.get(0) + " did not end");
      }
      if (process.exitValue() != 0) {
        throw new CommandFailed(
            words.get(0) + " ended with " + process.exitValue() + ": " + output.strip());
      }
      return output;
    } catch (IOException e) {
      throw new CommandFailed(words.get(0) + " could not be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailed(words.get(0) + " was interrupted");
    }
  }

  public boolean succeeds() {
    try {
      run();
      return true;
    } catch (CommandFailed e) {
      return false;
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(words)
        .directory(new File("/"))
        .redirectErrorStream(true)
        .redirectInput(new File("/dev/null"))
        .start();
  }
}
