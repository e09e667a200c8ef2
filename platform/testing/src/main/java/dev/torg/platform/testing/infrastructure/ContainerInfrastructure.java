package dev.torg.platform.testing.infrastructure;

import dev.torg.embedded.postgres.Databases;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** Servers as containers; needs a container engine. */
class ContainerInfrastructure implements Infrastructure {

  private static final int POSTGRES_PORT = 5432;

  private final PostgreSQLContainer postgres = new PostgreSQLContainer("postgres:18");
  private final KafkaContainer kafka = new KafkaContainer("apache/kafka:4.1.1");

  ContainerInfrastructure() {
    postgres.start();
    kafka.start();
  }

  @Override
  public Databases databases() {
    return new Databases(
        postgres.getHost(),
        postgres.getMappedPort(POSTGRES_PORT),
        postgres.getUsername(),
        postgres.getPassword());
  }

  @Override
  public String kafkaBootstrapServers() {
    return kafka.getBootstrapServers();
  }

  @Override
  public void close() {
    kafka.stop();
    postgres.stop();
  }
}
