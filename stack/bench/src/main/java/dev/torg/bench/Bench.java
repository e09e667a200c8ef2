package dev.torg.bench;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.journey.JourneyFailed;
import dev.torg.launcher.home.StackHome;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Main class: measures the running stack and prints a table. Takes seconds, connections, a random
 * seed and, if there is to be one, the file for the report.
 */
public final class Bench {

  private static final Logger ALL = Logger.getLogger("");

  private Bench() {}

  public static void main(String[] args) {
    ALL.setLevel(Level.SEVERE);
    try {
      BenchReport report =
          new BenchRun(StackHome.current(), System.out)
              .run(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      report.print(System.out);
      if (args.length > 3) {
        report.write(Path.of(args[3]));
      }
    } catch (CommandFailed | JourneyFailed e) {
      System.err.println("torg: " + e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }
}
