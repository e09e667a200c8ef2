package dev.torg.launcher.supervision;

import dev.torg.embedded.process.CommandFailed;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Starts programs, says at once when one of them ends unasked, and starts it again, but gives up on
 * one that keeps ending.
 */
public final class Supervisor {

  private final ProgramRecords records;
  private final Path logs;
  private final Console console;
  private final Map<String, Process> running = new ConcurrentHashMap<>();
  private final Restarts restarts = new Restarts();
  private volatile boolean stopping;

  public Supervisor(ProgramRecords records, Path logs, Console console) {
    this.records = records;
    this.logs = logs;
    this.console = console;
  }

  public void start(Program program) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(program.command())
              .directory(new File("/"))
              .redirectInput(new File("/dev/null"))
              .redirectErrorStream(true);
      builder.environment().putAll(program.environment());
      Process process = builder.start();
      running.put(program.name(), process);
      records.write(program.name(), process.toHandle(), program.port(), program.health());
      ProgramOutput output =
          new ProgramOutput(
              program.name(), process, logs.resolve(program.name() + ".log"), console);
      var unused = process.onExit().thenAccept(ended -> report(program, ended, output));
    } catch (IOException e) {
      throw new CommandFailed(program + " could not be started: " + e.getMessage());
    }
  }

  /** Watches a program that was started elsewhere, and can be started again there. */
  public void watch(String name, ProcessHandle process, int port, Runnable startAgain) {
    records.write(name, process, port, null);
    var unused =
        process
            .onExit()
            .thenAccept(
                ended -> {
                  if (!stopping) {
                    console.announce(name + " has ended; its log is below " + logs);
                    restart(name, startAgain);
                  }
                });
  }

  /** Not while a stop begins, which would not know of the new process. */
  private synchronized void restart(String name, Runnable startAgain) {
    if (stopping) {
      return;
    }
    if (!restarts.isWorthwhile(name)) {
      console.announce(name + " keeps ending and is not started again");
      return;
    }
    console.announce("starting " + name + " again");
    try {
      startAgain.run();
    } catch (RuntimeException e) {
      console.announce(name + " could not be started again: " + e.getMessage());
    }
  }

  public boolean isRunning(Program program) {
    Process process = running.get(program.name());
    return process != null && process.isAlive();
  }

  /** From now on programs end because they are told to. */
  public synchronized void expectEnds() {
    stopping = true;
  }

  /** Stops the named programs together and returns when all of them have ended. */
  public void stop(Collection<String> names) {
    List<ProcessHandle> processes =
        running.entrySet().stream()
            .filter(entry -> names.contains(entry.getKey()))
            .map(entry -> entry.getValue().toHandle())
            .toList();
    new Ending(processes).awaitOrForce();
    names.forEach(records::remove);
  }

  private void report(Program program, Process ended, ProgramOutput output) {
    if (stopping) {
      return;
    }
    List<String> lastLines = output.lastLines();
    console.announce(
        "%s has ended with code %d; its last lines:".formatted(program, ended.exitValue()));
    lastLines.forEach(line -> console.announce("  " + line));
    restart(program.name(), () -> start(program));
  }
}
