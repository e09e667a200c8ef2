package dev.torg.embedded.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ServiceDeclarationTest {

  @Test
  void readsWhatAServiceSays() throws IOException {
    // Given
    String file =
        """
        database = orders
        follows = torg.merchants, torg.partners
        optimised = true
        """;

    // When
    ServiceDeclaration service = declared(file);

    // Then
    assertThat(service.module()).isEqualTo("order-service");
    assertThat(service.database()).contains("orders");
    assertThat(service.follows()).containsExactly("torg.merchants", "torg.partners");
    assertThat(service.isOptimised()).isTrue();
    assertThat(service.isPublic()).isFalse();
    assertThat(service.publishes()).isEmpty();
  }

  @Test
  void keepsTheLastEventOfEachSubjectForEverUnlessToldOtherwise() throws IOException {
    // When
    ServiceDeclaration service =
        declared(
            """
            publishes = torg.orders, torg.counts
            topic.torg.counts = retention.ms=1000 segment.ms=500
            """);

    // Then
    assertThat(service.publishes())
        .containsExactly(
            new Topic(
                "torg.orders",
                Map.of(
                    "retention.ms",
                    "-1",
                    "cleanup.policy",
                    "compact",
                    "min.compaction.lag.ms",
                    "604800000",
                    "max.compaction.lag.ms",
                    "691200000")),
            new Topic("torg.counts", Map.of("retention.ms", "1000", "segment.ms", "500")));
  }

  @Test
  void leavesValuesOfOneMachineToWhoeverStartsIt() throws IOException {
    // Given
    ServiceDeclaration service =
        declared("environment.TORG_EID = http://${host}/${secret:eid}/eid\nenvironment.A = b");

    // When
    Map<String, String> environment = service.environment(name -> "<" + name + ">");

    // Then
    assertThat(environment)
        .isEqualTo(Map.of("TORG_EID", "http://<host>/<secret:eid>/eid", "A", "b"));
  }

  private static ServiceDeclaration declared(String file) throws IOException {
    Properties values = new Properties();
    values.load(new StringReader(file));
    return ServiceDeclaration.of("order-service", values);
  }
}
