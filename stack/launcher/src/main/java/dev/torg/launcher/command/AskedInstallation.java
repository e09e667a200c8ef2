package dev.torg.launcher.command;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.journey.Caller;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import dev.torg.launcher.demo.DemoCaller;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.RunningPrograms;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which installation an operator's command is for. */
final class AskedInstallation {

  private static final String TOKEN = "TORG_TOKEN";

  @Option(
      names = "--url",
      description =
          "Of another installation than the running stack, with an operator's token in "
              + TOKEN
              + ".")
  private @Nullable URI url;

  Caller operator() {
    if (url == null) {
      StackHome home = StackHome.current();
      String token = RunningStack.demo(home).token(DemoCaller.OPERATOR);
      return caller(new RunningPrograms(home).gateway(), token);
    }
    String token = System.getenv(TOKEN);
    if (token == null) {
      throw new CommandFailed("Put an operator's token into " + TOKEN + ".");
    }
    return caller(url, token);
  }

  private static Caller caller(URI gateway, String token) {
    return Caller.bearing(new Gateway(gateway, Narrator.SILENT), "operator", token);
  }
}
