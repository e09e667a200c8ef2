package dev.torg.launcher.command;

import dev.torg.launcher.demo.DemoCaller;
import dev.torg.launcher.home.StackHome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "token",
    description = "Prints a token for curl: of the first demo partner, unless you say whose.")
final class TokenCommand implements Callable<Integer> {

  @Option(
      names = "--as",
      paramLabel = "WHO",
      defaultValue = "partner",
      description =
          "partner, operator, or a person who has logged in with the development eID:"
              + " partner-portal (Pia Partner, for the first demo partner) or merchant-portal"
              + " (Kari Nordmann, for Fjord Fitness AS).")
  private String caller = "";

  @Override
  public Integer call() {
    System.out.println(RunningStack.demo(StackHome.current()).token(DemoCaller.of(caller)));
    return 0;
  }
}
