package dev.torg.launcher.run;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.kafka.EmbeddedKafka;
import dev.torg.embedded.kafka.KafkaSettings;
import dev.torg.embedded.kafka.Topics;
import dev.torg.embedded.postgres.Database;
import dev.torg.embedded.postgres.Databases;
import dev.torg.embedded.postgres.EmbeddedPostgres;
import dev.torg.embedded.postgres.PostgresSettings;
import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.StackHome;
import dev.torg.launcher.supervision.ProgramRecords;
import dev.torg.launcher.supervision.Supervisor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL and Kafka with everything in them that the services expect. */
final class Infrastructure {

  static final String POSTGRES = "postgres";
  static final String KAFKA = "kafka";

  private final StackHome home;
  private final ServiceDeclarations declared;
  private final RememberedSettings settings;
  private final StackPorts ports;
  private final Supervisor supervisor;
  private final Map<String, Database> databases = new HashMap<>();
  private Optional<EmbeddedPostgres> postgres = Optional.empty();
  private Optional<EmbeddedKafka> kafka = Optional.empty();

  Infrastructure(
      StackHome home,
      ServiceDeclarations declared,
      RememberedSettings settings,
      StackPorts ports,
      Supervisor supervisor) {
    this.home = home;
    this.declared = declared;
    this.settings = settings;
    this.ports = ports;
    this.supervisor = supervisor;
  }

  /** Starts both at once and returns when both are ready. */
  void start() {
    CompletableFuture<Void> broker = CompletableFuture.runAsync(this::startKafka);
    startPostgres();
    broker.join();
  }

  Map<String, Database> databases() {
    return Map.copyOf(databases);
  }

  void stopKafka(ProgramRecords records) {
    kafka.ifPresent(EmbeddedKafka::close);
    records.remove(KAFKA);
  }

  void stopPostgres(ProgramRecords records) {
    postgres.ifPresent(EmbeddedPostgres::close);
    records.remove(POSTGRES);
  }

  private void startPostgres() {
    EmbeddedPostgres server =
        EmbeddedPostgres.start(
            new PostgresSettings(home.postgres(), ports.postgres(), true), home.binaries());
    postgres = Optional.of(server);
    supervisor.watch(
        POSTGRES,
        ProcessHandle.of(server.pid()).orElseThrow(),
        ports.postgres(),
        this::startPostgres);
    declared.databases().forEach(name -> databases.put(name, database(name, server.databases())));
  }

  private Database database(String name, Databases all) {
    Database database = all.create(name, settings.secret("database." + name));
    all.allowBulkData(database);
    return database;
  }

  private void startKafka() {
    EmbeddedKafka broker =
        EmbeddedKafka.start(
            new KafkaSettings(home.kafka(), ports.kafka(), ports.kafkaController()));
    kafka = Optional.of(broker);
    supervisor.watch(KAFKA, broker.process().toHandle(), ports.kafka(), this::startKafka);
    Topics.create(broker.bootstrapServers(), declared.topics());
  }
}
