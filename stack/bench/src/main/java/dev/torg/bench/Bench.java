package dev.torg.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Main class: reads a plan from the file that it is given, warms up, and prints a line when it
 * begins to count. Two lines of JSON follow: what it counted when each connection sent as fast as
 * it got answers, and when all of them together sent half as much.
 */
public final class Bench {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Bench() {}

  public static void main(String[] args) throws IOException {
    run(LoadPlan.read(Path.of(args[0])), System.out);
    System.exit(0);
  }

  static void run(LoadPlan plan, PrintStream out) throws IOException {
    Load load = new Load(plan);
    load.asFastAsAnswered(plan.warmUpSeconds());
    out.println("counting");
    LoadCount most = load.asFastAsAnswered(plan.seconds());
    out.println(JSON.writeValueAsString(most));
    int half = (int) Math.max(1, most.answers() / most.seconds() / 2);
    out.println(JSON.writeValueAsString(load.atRate(half, plan.seconds())));
  }
}
