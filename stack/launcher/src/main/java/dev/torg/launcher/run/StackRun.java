package dev.torg.launcher.run;

import dev.torg.embedded.declaration.ServiceDeclaration;
import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.process.PrivateFile;
import dev.torg.launcher.archive.ArchiveMaking;
import dev.torg.launcher.archive.ClassArchive;
import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.supervision.Console;
import dev.torg.launcher.supervision.Health;
import dev.torg.launcher.supervision.Program;
import dev.torg.launcher.supervision.ProgramRecords;
import dev.torg.launcher.supervision.Supervisor;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that runs between {@code up} and {@code down}. */
public final class StackRun {

  /** The name of the launcher's own record. */
  public static final String LAUNCHER = "torg";

  private final StackHome home;
  private final ServiceDeclarations declared;
  private final RememberedSettings settings;
  private final StackPorts ports;
  private final Console console;
  private final ProgramRecords records;
  private final Supervisor supervisor;
  private final Infrastructure infrastructure;
  private final Set<String> without;
  private final ArchiveMaking archives;
  private boolean mayOptimise = true;

  public StackRun(StackHome home, int gatewayPort, Set<String> without, Console console) {
    this.home = home;
    this.console = console;
    this.without = without;
    this.declared = ServiceDeclarations.below(home.root());
    this.settings = new RememberedSettings(home);
    this.ports = StackPorts.choose(gatewayPort, declared.services(), settings);
    this.records = new ProgramRecords(home.run());
    this.supervisor = new Supervisor(records, home.logs(), console);
    this.infrastructure = new Infrastructure(home, declared, settings, ports, supervisor);
    this.archives =
        new ArchiveMaking(
            declared.services().stream()
                .filter(this::isOurs)
                .map(service -> new ClassArchive(home.serviceJar(service.module())))
                .toList(),
            console);
  }

  /** Has every program start in half of the processor time, and answer more slowly later. */
  public StackRun withoutOptimising() {
    mayOptimise = false;
    return this;
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
    health.await(startServices());
  }

  /** Lets the next start be quicker than this one; goes on in the background. */
  public void archiveClasses() {
    archives.start();
  }

  private List<Program> startServices() {
    ServiceEnvironment environment = environment();
    ServicePrograms programs = new ServicePrograms(home, ports, environment, mayOptimise);
    List<Program> started =
        declared.services().stream().filter(this::isOurs).map(programs::of).toList();
    console.announce("PostgreSQL and Kafka are ready; starting " + started.size() + " services");
    started.forEach(supervisor::start);
    declared.services().stream()
        .filter(service -> !isOurs(service))
        .forEach(service -> leave(service, environment));
    return started;
  }

  /** One more of a service, to be started by whoever asks for it. */
  public Program another(String module) {
    ServiceDeclaration service =
        declared.services().stream()
            .filter(declaration -> declaration.module().equals(module))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no service " + module));
    return new ServicePrograms(home, ports, environment(), mayOptimise).another(service);
  }

  private ServiceEnvironment environment() {
    return new ServiceEnvironment(
        home, declared.services(), settings, ports, infrastructure.databases());
  }

  private boolean isOurs(ServiceDeclaration service) {
    return !without.contains(service.module());
  }

  /** Somebody else starts this one, who needs to know with which settings. */
  private void leave(ServiceDeclaration service, ServiceEnvironment environment) {
    Path file = home.run().resolve(service.module() + ".env");
    PrivateFile.write(
        file,
        environment.of(service).entrySet().stream()
            .map(variable -> "%s='%s'%n".formatted(variable.getKey(), variable.getValue()))
            .collect(Collectors.joining()));
    console.announce(
        "%s is left to you; it needs the environment in %s"
            .formatted(service, home.root().relativize(file)));
  }

  /** Stops services, eID, Kafka and PostgreSQL, in this order. */
  public void stop() {
    archives.stop();
    supervisor.expectEnds();
    console.announce("stopping services");
    supervisor.stop(declared.modules());
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
