package dev.torg.launcher.command;

import dev.torg.journey.Answer;
import dev.torg.launcher.personal.DataSubject;
import java.util.Scanner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "erase",
    description =
        "Erases what is kept of a person or a merchant in all services, after asking. Said again, it"
            + " changes nothing more.")
final class EraseCommand implements Callable<Integer> {

  @Mixin private AskedSubject asked = new AskedSubject();

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  @Mixin private AskedInstallation installation = new AskedInstallation();

  @Override
  public Integer call() {
    DataSubject subject = asked.subject();
    if (!yes && !confirmed(subject.id())) {
      System.out.println("Nothing was erased.");
      return 1;
    }
    Answer answer =
        installation.operator().delete(subject.erasure()).expect("The erasure", 204, 404);
    System.out.println(
        answer.status() == 404
            ? "Nobody with that id is known, or no longer."
            : "Erased. Services follow within seconds, those that are away when they are back;"
                + " ./torg export shows what is left.");
    return 0;
  }

  private static boolean confirmed(String id) {
    System.out.printf("Erase %s for good? Type yes: ", id);
    Scanner answers = new Scanner(System.in);
    return answers.hasNextLine() && answers.nextLine().strip().equals("yes");
  }
}
