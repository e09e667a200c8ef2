package dev.torg.stack.bench;

import dev.torg.stack.demo.CallingPartner;
import dev.torg.stack.demo.Delays;
import dev.torg.stack.demo.Demo;
import dev.torg.stack.home.StackHome;
import dev.torg.stack.kafka.ConsumerLag;
import dev.torg.stack.process.CommandFailed;
import dev.torg.stack.run.RunningPrograms;
import dev.torg.stack.seed.SeededKeys;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Measures a running stack, one kind of call after the other. */
public final class BenchRun {

  private static final int SAMPLE = 10_000;
  private static final int ORDERS = 40;

  private final StackHome home;
  private final RunningPrograms programs;
  private final ProcessorTime processorTime;
  private final PrintStream out;

  public BenchRun(StackHome home, PrintStream out) {
    this.home = home;
    this.programs = new RunningPrograms(home);
    this.processorTime = new ProcessorTime(programs);
    this.out = out;
  }

  /**
   * @param randomSeed whose first partner calls; the demo partner where it was never used
   */
  public BenchReport run(int seconds, int connections, int randomSeed) {
    Demo demo = new Demo(home, programs.gateway());
    CallingPartner partner =
        SeededKeys.read(home, randomSeed)
            .map(keys -> keys.partners().get(0))
            .map(demo::calling)
            .orElseGet(demo::callingMain);
    warnOfLag();
    List<Measured> measured = new ArrayList<>();
    var calls = new BenchCalls(partner, msns(partner.partnerId()), connections, seconds);
    for (Map.Entry<String, LoadPlan> plan : calls.plans().entrySet()) {
      out.printf("%s …%n", plan.getKey());
      measured.add(new LoadGenerator(home, processorTime).measure(plan.getKey(), plan.getValue()));
    }
    measured.add(orders(demo));
    return BenchReport.of(measured, connections, programs);
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
        delays.percentile(99),
        0,
        1000 * (processorTime.seconds() - before) / ORDERS);
  }

  private void warnOfLag() {
    long behind = ConsumerLag.of(programs.kafkaBootstrapServers()).longest();
    if (behind > 0) {
      out.printf("%,d events are still on their way; the numbers will be worse for it.%n", behind);
    }
  }

  private List<String> msns(String partnerId) {
    var database = programs.database("salesunit");
    try (Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.role(), database.password());
        PreparedStatement query =
            connection.prepareStatement(
                "select msn from sales_units where partner_id = ? and status = 'ACTIVE'"
                    + " order by random() limit "
                    + SAMPLE)) {
      query.setString(1, partnerId);
      return column(query);
    } catch (SQLException e) {
      throw new CommandFailed("The sales units cannot be read: " + e.getMessage());
    }
  }

  private static List<String> column(PreparedStatement query) throws SQLException {
    try (ResultSet found = query.executeQuery()) {
      List<String> values = new ArrayList<>();
      while (found.next()) {
        values.add(found.getString(1));
      }
      return values;
    }
  }
}
