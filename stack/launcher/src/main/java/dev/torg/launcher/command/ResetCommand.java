package dev.torg.launcher.command;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.embedded.process.Folders;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.Leftovers;
import dev.torg.launcher.run.RunLock;
import dev.torg.launcher.supervision.ProgramRecords;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "reset", description = "Deletes all data of the stack, after asking.")
final class ResetCommand implements Callable<Integer> {

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  @Override
  public Integer call() {
    StackHome home = StackHome.current();
    RunLock lock =
        RunLock.take(home)
            .orElseThrow(
                () -> new CommandFailed("Torg is running; stop it with ./torg down first."));
    if (!yes && !confirmed(home)) {
      System.out.println("Nothing was deleted.");
      return 1;
    }
    new Leftovers(new ProgramRecords(home.run())).stop();
    Folders.delete(home.state());
    lock.release();
    System.out.println("All data is deleted.");
    return 0;
  }

  private static boolean confirmed(StackHome home) {
    System.out.printf("Delete all data below %s? Type yes: ", home.state());
    Scanner answers = new Scanner(System.in);
    return answers.hasNextLine() && answers.nextLine().strip().equals("yes");
  }
}
