package dev.torg.launcher.command;

import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.StackRun;
import dev.torg.launcher.supervision.Health;
import dev.torg.launcher.supervision.Memory;
import dev.torg.launcher.supervision.ProgramRecord;
import dev.torg.launcher.supervision.ProgramRecords;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "status", description = "Shows state, port and memory of each process.")
final class StatusCommand implements Callable<Integer> {

  private static final String ROW = "%-22s %-10s %6s %8s %8s%n";

  private final Health health = new Health();

  @Override
  public Integer call() {
    List<ProgramRecord> programs = new ProgramRecords(StackHome.current().run()).all();
    if (programs.isEmpty()) {
      System.out.println("Nothing is running.");
      return 0;
    }
    System.out.printf(ROW, "process", "state", "port", "pid", "MiB");
    long sum = programs.stream().mapToLong(this::print).sum();
    System.out.printf(ROW, "all", "", "", "", sum);
    return 0;
  }

  private long print(ProgramRecord program) {
    Optional<ProcessHandle> process = program.process();
    boolean launcher = program.name().equals(StackRun.LAUNCHER);
    long memory =
        process.map(found -> launcher ? Memory.own(found) : Memory.resident(found)).orElse(0L);
    System.out.printf(
        ROW,
        program.name(),
        process.isEmpty() ? "dead" : state(program),
        launcher ? "" : program.port(),
        process.map(found -> Long.toString(found.pid())).orElse(""),
        memory);
    return memory;
  }

  private String state(ProgramRecord program) {
    return health.isReady(program.health(), program.port()) ? "healthy" : "starting";
  }
}
