package dev.torg.launcher.command;

import dev.torg.launcher.demo.DemoCaller;
import dev.torg.launcher.home.StackHome;
import java.io.PrintStream;
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
    String token = RunningStack.demo(StackHome.current()).token(DemoCaller.of(caller));
    tell(token, System.out, System.err);
    return 0;
  }

  /** The token stands alone in what is piped; what to know about it goes to who reads along. */
  static void tell(String token, PrintStream piped, PrintStream read) {
    piped.println(token);
    read.println(
        "Authorization: Bearer and this token are enough: unlike one of /accesstoken/get it needs"
            + " no Ocp-Apim-Subscription-Key beside it.");
  }
}
