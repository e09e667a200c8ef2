package dev.torg.platform.testing.infrastructure;

import dev.torg.embedded.postgres.Databases;
import java.util.Optional;

/** A running PostgreSQL and a running Kafka; closing stops what was started for it. */
public interface Infrastructure extends AutoCloseable {

  /** A database server whose role may create databases and roles. */
  Databases databases();

  String kafkaBootstrapServers();

  @Override
  void close();

  /**
   * Starts what the environment variable {@code TORG_INFRA} names: {@code embedded} (the default),
   * {@code containers} or {@code external}.
   */
  static Infrastructure start() {
    String choice = Optional.ofNullable(System.getenv("TORG_INFRA")).orElse("embedded");
    return switch (choice) {
      case "embedded" -> new EmbeddedInfrastructure();
      case "containers" -> new ContainerInfrastructure();
      case "external" -> new ExternalInfrastructure();
      default ->
          throw new IllegalArgumentException(
              "TORG_INFRA is embedded, containers or external, not " + choice);
    };
  }
}
