package dev.torg.bench;

import dev.torg.embedded.kafka.ConsumerLag;
import dev.torg.journey.CallingPartner;
import dev.torg.journey.Delays;
import dev.torg.launcher.demo.Demo;
import dev.torg.launcher.demo.SeededCaller;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.run.RunningPrograms;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures a running stack, one kind of call after the other. */
final class BenchRun {

  private static final int ORDERS = 40;

  private final StackHome home;
  private final RunningPrograms programs;
  private final ProcessorTime processorTime;
  private final PrintStream out;

  BenchRun(StackHome home, PrintStream out) {
    this.home = home;
    this.programs = new RunningPrograms(home);
    this.processorTime = new ProcessorTime(programs);
    this.out = out;
  }

  /**
   * @param randomSeed whose first partner calls; the demo partner where it was never used
   */
  BenchReport run(int seconds, int connections, int randomSeed) {
    Demo demo = new Demo(home, programs.gateway());
    CallingPartner partner =
        SeededCaller.of(home, programs.gateway(), randomSeed).orElseGet(demo::calling);
    warnOfLag();
    List<Measured> measured = new ArrayList<>();
    var units = UnitSample.of(programs.database("salesunit"), partner.partnerId());
    var calls =
        new BenchCalls(partner, demo.personOf(partner.partnerId()), units, connections, seconds);
    for (Map.Entry<String, LoadPlan> plan : calls.plans().entrySet()) {
      out.printf("%s …%n", plan.getKey());
      measured.add(measured(plan.getKey(), plan.getValue()));
    }
    measured.add(databaseAlone(partner.order(), connections, seconds));
    measured.add(freshWebhooks(partner, calls.prefill()));
    measured.add(waitingWebhooks(partner, calls.prefill()));
    measured.add(orders(demo));
    return BenchReport.of(measured, connections, programs);
  }

  private Measured measured(String name, LoadPlan plan) {
    Load load = new Load(plan);
    load.asFastAsAnswered(plan.warmUpSeconds());
    double before = processorTime.seconds();
    LoadCount most = load.asFastAsAnswered(plan.seconds());
    double used = processorTime.seconds() - before;
    return Measured.of(name, most, load.atHalfOf(most), used);
  }

  /** Right after the prefills, so that both find the same machine. */
  private Measured databaseAlone(String order, int connections, int seconds) {
    out.printf("%s …%n", BenchCalls.DATABASE_ALONE);
    var statements = new PrefillStatements(order);
    try (var limit =
        new DatabaseLimit(programs.database("productorder"), statements, connections)) {
      limit.load(Math.max(1, seconds / 2));
      double before = processorTime.seconds();
      LoadCount most = limit.load(seconds);
      return Measured.atMost(BenchCalls.DATABASE_ALONE, most, processorTime.seconds() - before);
    }
  }

  private Measured freshWebhooks(CallingPartner partner, LoadPlan prefills) {
    out.printf("%s …%n", FreshWebhooks.NAME);
    return new FreshWebhooks(partner, prefills).measure(processorTime);
  }

  private Measured waitingWebhooks(CallingPartner partner, LoadPlan prefills) {
    out.printf("%s …%n", WaitingWebhooks.NAME);
    return new WaitingWebhooks(partner, prefills, programs.kafkaBootstrapServers())
        .measure(processorTime);
  }

  private Measured orders(Demo demo) {
    out.printf("order approved → unit readable …%n");
    double before = processorTime.seconds();
    long started = System.nanoTime();
    Delays delays = demo.delays(ORDERS);
    double seconds = (System.nanoTime() - started) / 1e9;
    return new Measured(
        "order approved → unit readable",
        ORDERS / seconds,
        delays.percentile(50),
        delays.percentile(99),
        null,
        0,
        1000 * (processorTime.seconds() - before) / ORDERS);
  }

  private void warnOfLag() {
    long behind = ConsumerLag.of(programs.kafkaBootstrapServers()).longest();
    if (behind > 0) {
      out.printf("%,d events are still on their way; the numbers will be worse for it.%n", behind);
    }
  }
}
