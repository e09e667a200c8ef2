package dev.torg.launcher.command;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.Leftovers;
import dev.torg.launcher.run.StackRun;
import dev.torg.launcher.supervision.ProgramRecord;
import dev.torg.launcher.supervision.ProgramRecords;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;

@Command(name = "down", description = "Stops everything; the data stays.")
final class DownCommand implements Callable<Integer> {

  private static final long PATIENCE_SECONDS = 90;

  @Override
  public Integer call() {
    ProgramRecords records = new ProgramRecords(StackHome.current().run());
    Optional<ProcessHandle> launcher =
        records.named(StackRun.LAUNCHER).flatMap(ProgramRecord::process);
    launcher.ifPresent(DownCommand::end);
    List<String> leftovers = new Leftovers(records).stop();
    if (launcher.isEmpty() && leftovers.isEmpty()) {
      System.out.println("Nothing is running.");
    } else {
      System.out.println("Stopped; the data stays until ./torg reset.");
    }
    return 0;
  }

  private static void end(ProcessHandle launcher) {
    launcher.destroy();
    try {
      launcher.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      launcher.destroyForcibly();
    } catch (ExecutionException e) {
      throw new CommandFailed("The launcher could not be stopped: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
