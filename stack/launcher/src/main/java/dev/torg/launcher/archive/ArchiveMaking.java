package dev.torg.launcher.archive;

import dev.torg.launcher.supervision.Console;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the archives that are missing, one at a time and at the lowest priority: each takes half a
 * minute of a processor that has nothing else to do. What fails is left out; the next start is then
 * as fast as this one.
 */
public final class ArchiveMaking {

  private final List<ClassArchive> archives;
  private final Console console;
  private @Nullable Process making;
  private boolean stopped;

  public ArchiveMaking(List<ClassArchive> archives, Console console) {
    this.archives = archives;
    this.console = console;
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
      last = making;
    }
    if (last != null) {
      last.destroyForcibly().onExit().join();
    }
  }

  private void make(ClassArchive archive) {
    try {
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
