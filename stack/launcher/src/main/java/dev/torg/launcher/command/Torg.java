package dev.torg.launcher.command;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.journey.JourneyFailed;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** Main class of the launcher. */
@Command(
    name = "torg",
    description =
        "Runs Torg on this machine: PostgreSQL, Kafka, a development eID and all services.",
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      LogsCommand.class,
      DemoCommand.class,
      TokenCommand.class,
      SeedCommand.class,
      BenchCommand.class,
      ActsCommand.class,
      ResetCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Torg {

  /** Kept here: a logger that nobody holds forgets its level. */
  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  private Torg() {}

  public static void main(String[] args) {
    KAFKA.setLevel(Level.WARNING);
    String[] words = args.length == 0 ? new String[] {"help"} : args;
    System.exit(commands().execute(words));
  }

  static CommandLine commands() {
    CommandLine commandLine =
        new CommandLine(new Torg())
            .setExecutionExceptionHandler((failure, command, parsed) -> oneLine(failure));
    explainThemselves(commandLine);
    return commandLine;
  }

  /** The command and all below it. */
  private static void explainThemselves(CommandLine command) {
    if (command.getCommandSpec().findOption("--help") == null) {
      command
          .getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help")
                  .usageHelp(true)
                  .description("Explains this command.")
                  .build());
    }
    command.getSubcommands().values().forEach(Torg::explainThemselves);
  }

  private static int oneLine(Exception failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    String message =
        cause instanceof CommandFailed || cause instanceof JourneyFailed
            ? cause.getMessage()
            : "Something went wrong: " + cause;
    System.err.println("torg: " + message);
    return 1;
  }
}
