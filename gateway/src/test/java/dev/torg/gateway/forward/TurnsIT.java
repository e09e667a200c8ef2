package dev.torg.gateway.forward;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.OpenRequest;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A caller with many requests under way waits for itself, and nobody waits with it. */
@QuarkusTest
@TestProfile(TurnsIT.TwoWays.class)
@WithTestResource(StubServices.class)
class TurnsIT {

  /** Enough that each event loop has more than two of them. */
  private static final int MANY = 60;

  @Test
  void whoseRequestsStandKeepsItselfWaitingAlone() {
    // Given
    String greedy = TestTokens.partner("990001");
    List<OpenRequest> open = new ArrayList<>();
    for (int number = 0; number < MANY; number++) {
      open.add(
          new OpenRequest(
              "GET " + SALES_UNITS + "/held HTTP/1.1",
              "Host: torg.example",
              "Authorization: Bearer " + greedy,
              "",
              ""));
    }
    // When
    var itsNext = Gateway.as(greedy).get(SALES_UNITS);
    // Then
    assertThat(itsNext.statusCode()).isEqualTo(429);
    assertThat(itsNext.header("Retry-After")).isEqualTo("1");
    for (int call = 0; call < 20; call++) {
      Gateway.asPartner().get(SALES_UNITS).then().statusCode(200);
    }
    open.forEach(OpenRequest::close);
    assertThat(Gateway.as(greedy).get(SALES_UNITS).statusCode())
        .as("what the service still does for it")
        .isEqualTo(429);
    Gateway.asPartner().get(SALES_UNITS + "/release").then().statusCode(200);
    await().untilAsserted(() -> Gateway.as(greedy).get(SALES_UNITS).then().statusCode(200));
  }

  /** Two streams lead from each event loop to a service: one caller may have one of them. */
  public static class TwoWays implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "torg.gateway.upstream.service-connections", "2",
          "torg.gateway.upstream.streams", "1",
          "torg.gateway.upstream.turn", "1s",
          "torg.gateway.upstream.answer", "5m");
    }
  }
}
