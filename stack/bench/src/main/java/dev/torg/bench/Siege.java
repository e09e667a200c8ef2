package dev.torg.bench;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.journey.CallingPartner;
import dev.torg.journey.JourneyFailed;
import dev.torg.launcher.demo.Demo;
import dev.torg.launcher.demo.SeededCaller;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.RunningPrograms;
import dev.torg.launcher.supervision.ProgramRecord;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Main class: measures what a partner waits while others hold connections, or send what is hard to
 * judge. Takes the seconds of each, connections, which do not count here, and a random seed, whose
 * first partner does the harm; another partner of the demo where it was never used.
 */
public final class Siege {

  private static final Logger ALL = Logger.getLogger("");
  private static final int HELD = 1_000;
  private static final int AT_ONCE = 200;
  private static final int PER_SECOND = 100;
  private static final String ROW = "%-36s %9s %8s %8s %8s   %s%n";

  private final CallingPartner partner;
  private final HarmfulCalls harmful;
  private final int seconds;

  private Siege(CallingPartner partner, CallingPartner other, int seconds) {
    this.partner = partner;
    this.harmful = new HarmfulCalls(other);
    this.seconds = seconds;
  }

  public static void main(String[] args) {
    ALL.setLevel(Level.SEVERE);
    try {
      StackHome home = StackHome.current();
      RunningPrograms programs = new RunningPrograms(home);
      Demo demo = new Demo(home, programs.gateway());
      CallingPartner other =
          SeededCaller.of(home, programs.gateway(), Integer.parseInt(args[2]))
              .orElseGet(demo::callingOther);
      List<Long> before = processes(programs);
      List<Beside> measured = new Siege(demo.calling(), other, Integer.parseInt(args[0])).run();
      print(measured, System.out);
      System.out.println(
          processes(programs).equals(before)
              ? "All programs are the processes that they were."
              : "A program ended meanwhile, and was started anew.");
    } catch (CommandFailed | JourneyFailed e) {
      System.err.println("torg: " + e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private static List<Long> processes(RunningPrograms programs) {
    return programs.all().stream().map(ProgramRecord::pid).sorted().toList();
  }

  private List<Beside> run() {
    List<Beside> measured = new ArrayList<>();
    calls();
    measured.add(new Beside("nobody", calls(), null));
    for (Map.Entry<String, String> held : harmful.held().entrySet()) {
      try (HeldConnections connections =
          HeldConnections.open(partner.address(), held.getValue(), HELD)) {
        measured.add(new Beside("%,d %s".formatted(HELD, held.getKey()), calls(), null));
      }
    }
    for (Map.Entry<String, String> body : harmful.bodies().entrySet()) {
      Load others = new Load(harmful.plan(body.getValue(), AT_ONCE, seconds));
      CompletableFuture<LoadCount> answers =
          CompletableFuture.supplyAsync(() -> others.asFastAsAnswered(seconds));
      LoadCount own = calls();
      measured.add(
          new Beside("%,d %s at once".formatted(AT_ONCE, body.getKey()), own, answers.join()));
    }
    return measured;
  }

  /** Reads of three services, at a rate that leaves most of the machine to the others. */
  private LoadCount calls() {
    LoadPlan plan =
        new LoadPlan(
            partner.address().getHost(),
            partner.address().getPort(),
            "GET",
            List.of(
                "/management/v1/sales-units?limit=5",
                "/management/v1/partners/price-packages",
                "/management/v2/product-orders?limit=5"),
            partner.headers(),
            null,
            1,
            0,
            seconds);
    return new Load(plan).atRate(PER_SECOND, seconds);
  }

  private static void print(List<Beside> measured, PrintStream out) {
    out.printf(ROW, "beside", "answers", "errors", "p50 ms", "p99 ms", "what these got");
    measured.forEach(
        one ->
            out.printf(
                ROW,
                one.others(),
                "%,d".formatted(one.partner().answers()),
                "%,d".formatted(one.partner().errors()),
                "%.1f".formatted(one.partner().p50Millis()),
                "%.1f".formatted(one.partner().p99Millis()),
                got(one)));
  }

  private static String got(Beside one) {
    LoadCount answers = one.answers();
    return answers == null
        ? ""
        : "%,d answers: %,d refused, %,d unavailable or failed; %,d without one"
            .formatted(answers.answers(), answers.refused(), answers.failed(), answers.broken());
  }
}
