package dev.torg.launcher.run;

import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.supervision.Console;
import dev.torg.launcher.supervision.Health;
import dev.torg.launcher.supervision.Program;
import dev.torg.launcher.supervision.ProgramRecords;
import dev.torg.launcher.supervision.Supervisor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Everything that runs between {@code up} and {@code down}. */
public final class StackRun {

  /** The name of the launcher's own record. */
  public static final String LAUNCHER = "torg";

  private final StackHome home;
  private final RememberedSettings settings;
  private final StackPorts ports;
  private final Console console;
  private final ProgramRecords records;
  private final Supervisor supervisor;
  private final Infrastructure infrastructure;
  private final List<Service> services;

  public StackRun(StackHome home, int gatewayPort, Set<String> without, Console console) {
    this.home = home;
    this.console = console;
    this.settings = new RememberedSettings(home);
    this.ports = StackPorts.choose(gatewayPort, settings);
    this.records = new ProgramRecords(home.run());
    this.supervisor = new Supervisor(records, home.logs(), console);
    this.infrastructure = new Infrastructure(home, settings, ports, supervisor);
    this.services =
        Arrays.stream(Service.values())
            .filter(service -> !without.contains(service.module()))
            .toList();
  }

  /** Starts everything and returns when all of it is ready. */
  public void start() {
    HealthWait health = new HealthWait(supervisor, console, new Health());
    records.write(LAUNCHER, ProcessHandle.current(), ports.gateway(), null);
    console.announce("starting PostgreSQL, Kafka and the development eID");
    Program eid = new EidProgram(home, ports).program();
    supervisor.start(eid);
    infrastructure.start();
    health.await(List.of(eid));
    console.announce("PostgreSQL and Kafka are ready; starting " + services.size() + " services");
    ServicePrograms programs =
        new ServicePrograms(
            home,
            settings,
            ports,
            infrastructure.kafkaBootstrapServers(),
            infrastructure.databases());
    List<Program> started = services.stream().map(programs::of).toList();
    started.forEach(supervisor::start);
    health.await(started);
  }

  /** Stops services, eID, Kafka and PostgreSQL, in this order. */
  public void stop() {
    supervisor.expectEnds();
    console.announce("stopping services");
    supervisor.stop(services.stream().map(Service::module).toList());
    supervisor.stop(List.of(EidProgram.NAME));
    console.announce("stopping Kafka and PostgreSQL");
    infrastructure.stopKafka(records);
    infrastructure.stopPostgres(records);
    records.remove(LAUNCHER);
    console.announce("stopped");
  }

  public String publicUrl() {
    return ports.publicUrl();
  }
}
