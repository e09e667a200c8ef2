package dev.torg.rehearsal.outside;

import dev.torg.embedded.declaration.ServiceDeclarations;
import dev.torg.embedded.kafka.EmbeddedKafka;
import dev.torg.embedded.kafka.KafkaSettings;
import dev.torg.embedded.kafka.Topics;
import dev.torg.embedded.postgres.EmbeddedPostgres;
import dev.torg.embedded.postgres.PostgresSettings;
import dev.torg.launcher.home.RememberedSettings;
import dev.torg.launcher.home.StackHome;
import java.util.Optional;

/** PostgreSQL and Kafka, with databases, roles and topics as an operator makes them. */
public final class Site implements AutoCloseable {

  private static final int POSTGRES_PORT = 5432;
  private static final int KAFKA_PORT = 9092;
  private static final int CONTROLLER_PORT = 9093;

  private final StackHome home;
  private final ServiceDeclarations declared;
  private final RememberedSettings settings;
  private EmbeddedPostgres postgres;
  private EmbeddedKafka kafka;

  public Site(StackHome home, RememberedSettings settings) {
    this.home = home;
    this.settings = settings;
    this.declared = ServiceDeclarations.below(home.root());
    this.postgres = postgresStarted();
    this.kafka = kafkaStarted();
  }

  public void stopKafka() {
    kafka.close();
  }

  public void startKafka() {
    kafka = kafkaStarted();
  }

  public void stopPostgres() {
    postgres.close();
  }

  public void startPostgres() {
    postgres = postgresStarted();
  }

  private EmbeddedPostgres postgresStarted() {
    EmbeddedPostgres server =
        EmbeddedPostgres.start(
            new PostgresSettings(home.postgres(), Optional.of(Names.SITE), POSTGRES_PORT, false),
            home.binaries());
    declared
        .databases()
        .forEach(name -> server.databases().create(name, settings.secret("database." + name)));
    return server;
  }

  private EmbeddedKafka kafkaStarted() {
    EmbeddedKafka broker =
        EmbeddedKafka.start(
            new KafkaSettings(home.kafka(), Names.SITE, KAFKA_PORT, CONTROLLER_PORT));
    Topics.create(broker.bootstrapServers(), declared.topics());
    return broker;
  }

  @Override
  public void close() {
    kafka.close();
    postgres.close();
  }
}
