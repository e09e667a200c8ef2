package dev.torg.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TorgInfrastructureIT {

  @Test
  void givesADatabaseThatTakesItsRole() throws Exception {
    // Given
    Map<String, String> settings = new TorgInfrastructure().start();

    // When
    try (Connection connection =
        DriverManager.getConnection(
            settings.get("quarkus.datasource.jdbc.url"),
            settings.get("quarkus.datasource.username"),
            settings.get("quarkus.datasource.password"))) {

      // Then
      assertThat(connection.isValid(5)).isTrue();
    }
  }

  @Test
  void isTheSameForEveryTestClassOfTheJvm() {
    // Given
    Map<String, String> first = new TorgInfrastructure().start();

    // When
    Map<String, String> second = new TorgInfrastructure().start();

    // Then
    assertThat(second).isEqualTo(first);
  }

  @Test
  void keepsTheOrderOfOneAggregatesEvents() {
    // Given
    new TorgInfrastructure().start();
    List<String> events =
        List.of("{\"subject\":\"a\",\"sequence\":1}", "{\"subject\":\"a\",\"sequence\":2}");

    // When
    TestEvents.publish("torg.merchants", events);

    // Then
    assertThat(TestEvents.read("torg.merchants", "a"))
        .extracting((JsonNode event) -> event.get("sequence").asInt())
        .containsExactly(1, 2);
  }
}
