package dev.torg.launcher.supervision;

import dev.torg.embedded.process.Command;
import dev.torg.embedded.process.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How much memory a process and its children hold. What children share with each other counts once,
 * where the system tells.
 */
public final class Memory {

  private static final int KIB = 1024;

  private Memory() {}

  /** Resident MiB with all children; 0 where the system does not tell. */
  public static long resident(ProcessHandle process) {
    long children =
        process
            .descendants()
            .mapToLong(child -> kibibytes(child.pid(), "smaps_rollup", "Pss:"))
            .sum();
    return own(process) + children / KIB;
  }

  /** Resident MiB without children. */
  public static long own(ProcessHandle process) {
    return kibibytes(process.pid(), "status", "VmRSS:") / KIB;
  }

  private static long kibibytes(long pid, String file, String line) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), file)).stream()
          .filter(found -> found.startsWith(line))
          .mapToLong(found -> Long.parseLong(found.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return fromProcessList(pid);
    }
  }

  private static long fromProcessList(long pid) {
    try {
      String printed = new Command(List.of("ps", "-o", "rss=", "-p", Long.toString(pid))).run();
      return printed.isBlank() ? 0 : Long.parseLong(printed.strip());
    } catch (CommandFailed e) {
      return 0;
    }
  }
}
