package dev.torg.platform.testing.infrastructure;

import dev.torg.embedded.postgres.Databases;
import java.util.Optional;

/**
 * Servers that somebody else started, named by the environment variables {@code
 * TORG_POSTGRES_HOST}, {@code TORG_POSTGRES_PORT}, {@code TORG_POSTGRES_USER}, {@code
 * TORG_POSTGRES_PASSWORD} and {@code TORG_KAFKA_BOOTSTRAP_SERVERS}.
 */
class ExternalInfrastructure implements Infrastructure {

  @Override
  public Databases databases() {
    return new Databases(
        variable("TORG_POSTGRES_HOST"),
        Integer.parseInt(variable("TORG_POSTGRES_PORT")),
        variable("TORG_POSTGRES_USER"),
        variable("TORG_POSTGRES_PASSWORD"));
  }

  @Override
  public String kafkaBootstrapServers() {
    return variable("TORG_KAFKA_BOOTSTRAP_SERVERS");
  }

  @Override
  public void close() {
    // Whoever started the servers stops them.
  }

  private static String variable(String name) {
    return Optional.ofNullable(System.getenv(name))
        .orElseThrow(() -> new IllegalStateException("TORG_INFRA=external needs " + name));
  }
}
