package dev.torg.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Main class: reads a plan from the file that it is given, warms up, and prints one line when it
 * begins to count, and what it counted as JSON in the line after it.
 */
public final class Bench {

  private Bench() {}

  public static void main(String[] args) throws IOException {
    LoadPlan plan = LoadPlan.read(Path.of(args[0]));
    Load load = new Load(plan);
    load.run(plan.warmUpSeconds());
    System.out.println("counting");
    LoadCount counted = load.run(plan.seconds());
    System.out.println(new ObjectMapper().writeValueAsString(counted));
    System.exit(0);
  }
}
