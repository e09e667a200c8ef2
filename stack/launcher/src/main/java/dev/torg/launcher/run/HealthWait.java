package dev.torg.launcher.run;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.launcher.supervision.Console;
import dev.torg.launcher.supervision.Health;
import dev.torg.launcher.supervision.Program;
import dev.torg.launcher.supervision.Supervisor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Waits until programs are ready, and says so for each of them. */
record HealthWait(Supervisor supervisor, Console console, Health health) {

  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final long POLL_MILLISECONDS = 150;

  /**
   * @throws CommandFailed when one of them has ended, or is not ready after three minutes
   */
  void await(List<Program> programs) {
    long started = System.nanoTime();
    List<Program> waiting = new ArrayList<>(programs);
    while (!waiting.isEmpty()) {
      waiting.removeIf(program -> isReady(program, started));
      Duration elapsed = Duration.ofNanos(System.nanoTime() - started);
      if (elapsed.compareTo(PATIENCE) > 0) {
        throw new CommandFailed("Not ready after three minutes: " + waiting);
      }
      pause();
    }
  }

  private boolean isReady(Program program, long started) {
    if (!supervisor.isRunning(program)) {
      throw new CommandFailed(program + " ended while it was starting.");
    }
    if (!health.isReady(program.health(), program.port())) {
      return false;
    }
    double seconds = Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0;
    console.announce("%s is ready after %.1f s".formatted(program, seconds));
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(POLL_MILLISECONDS);
    } catch (InterruptedException e) {
      throw CommandFailed.interrupted();
    }
  }
}
