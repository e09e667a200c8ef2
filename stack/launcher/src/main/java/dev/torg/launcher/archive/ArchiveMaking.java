package dev.torg.launcher.archive;

import dev.torg.launcher.supervision.Console;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the archives that are missing, one at a time, at the lowest priority and while the machine
 * has nothing else to do: each takes half a minute of a processor. What fails is left out; the next
 * start is then as fast as this one.
 */
public final class ArchiveMaking {

  private static final OperatingSystemMXBean MACHINE = ManagementFactory.getOperatingSystemMXBean();
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final List<ClassArchive> archives;
  private final Console console;
  private final BooleanSupplier isIdle;
  private @Nullable Process making;
  private boolean stopped;

  public ArchiveMaking(List<ClassArchive> archives, Console console) {
    this(archives, console, ArchiveMaking::machineIsIdle);
  }

  ArchiveMaking(List<ClassArchive> archives, Console console, BooleanSupplier isIdle) {
    this.archives = archives;
    this.console = console;
    this.isIdle = isIdle;
  }

  /** Where no load is known, it is negative. */
  private static boolean machineIsIdle() {
    return MACHINE.getSystemLoadAverage() < MACHINE.getAvailableProcessors();
  }

  public void start() {
    List<ClassArchive> missing = archives.stream().filter(archive -> !archive.isFresh()).toList();
    Thread thread = new Thread(() -> missing.forEach(this::make), "class-archives");
    thread.setDaemon(true);
    thread.start();
  }

  /** Ends what is under way; returns when it has ended. */
  public void stop() {
    Process last;
    synchronized (this) {
      stopped = true;
      notifyAll();
      last = making;
    }
    if (last != null) {
      last.destroyForcibly().onExit().join();
    }
  }

  private void make(ClassArchive archive) {
    try {
      awaitIdleness();
      archive.freezeList();
      Process process = begin(archive);
      if (process != null && process.waitFor() == 0) {
        Files.move(archive.unfinished(), archive.archive(), StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      console.announce("no archive of classes beside " + archive.jar() + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void awaitIdleness() throws InterruptedException {
    while (!stopped && !isIdle.getAsBoolean()) {
      wait(PAUSE.toMillis());
    }
  }

  private synchronized @Nullable Process begin(ClassArchive archive) throws IOException {
    if (stopped) {
      return null;
    }
    List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
    command.addAll(archive.makingCommand());
    making =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(new File("/dev/null"))
            .start();
    return making;
  }
}
