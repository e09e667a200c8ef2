package dev.torg.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/** Who says that the network encrypts may leave TLS out inside of it, and nowhere else. */
class NetworkThatEncryptsTest {

  private static final Map<String, String> PLAIN =
      Map.of(
          "torg.public-url", "http://pay.example",
          "torg.token.jwks-url", "http://partner:8080/k",
          "kafka.bootstrap.servers", "kafka:9092",
          "quarkus.datasource.jdbc.url", "jdbc:postgresql://db/torg",
          "quarkus.datasource.reactive.url", "vertx-reactive:postgresql://db/torg");

  @Test
  void isBelievedInsideOnly() {
    Config config =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withDefaultValues(PLAIN)
            .withDefaultValue("torg.network.encrypts", "true")
            .build();

    assertThat(refusals(config)).singleElement().asString().startsWith("torg.public-url ");
  }

  private static List<String> refusals(Config config) {
    return Stream.of(new SharedProductionSettings(), new DatabaseProductionSettings())
        .flatMap(table -> table.table().stream())
        .map(setting -> setting.refusal(config))
        .flatMap(Optional::stream)
        .toList();
  }
}
