package dev.torg.platform.testing;

import dev.torg.embedded.kafka.Topics;
import dev.torg.embedded.postgres.Database;
import dev.torg.platform.testing.infrastructure.Infrastructure;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Gives the service under test a real PostgreSQL with a fresh database, a real Kafka with all
 * topics, and trust in {@link TestTokens}.
 *
 * <p>The servers are started once per JVM and stop when it ends: other test classes and test
 * profiles of the same JVM find them, with the same database, through {@link SharedSettings}.
 */
public class TorgInfrastructure implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>(SharedSettings.orElse(this::startServers));
    settings.putAll(TestTokens.trust());
    return settings;
  }

  @Override
  public void stop() {
    // The servers stop with the JVM; the next test class uses them too.
  }

  private Map<String, String> startServers() {
    Infrastructure infrastructure = Infrastructure.start();
    Runtime.getRuntime().addShutdownHook(new Thread(infrastructure::close));
    Topics.create(infrastructure.kafkaBootstrapServers());
    Database database = infrastructure.databases().create("test_" + randomText(), randomText());
    return Map.of(
        "quarkus.datasource.username",
        database.role(),
        "quarkus.datasource.password",
        database.password(),
        "quarkus.datasource.jdbc.url",
        database.jdbcUrl(),
        "quarkus.datasource.reactive.url",
        database.reactiveUrl(),
        SharedSettings.KAFKA,
        infrastructure.kafkaBootstrapServers());
  }

  private static String randomText() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
