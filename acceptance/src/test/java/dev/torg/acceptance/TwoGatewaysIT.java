package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.torg.journey.Caller;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Which of two gateways a caller meets makes no difference to what it may. */
@Isolated("takes the time")
class TwoGatewaysIT {

  private static final String PARTNER = "7014001";
  private static final String SUBSCRIPTION_KEY = "Ocp-Apim-Subscription-Key";
  private static final String WHO_AM_I = "/management/v1/partners/whoami";
  private static final Duration AT_MOST = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Of a minute. */
  private static final int LIMIT = 40;

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);
  private final Replica second = Replica.of(torg, "gateway", Map.of());
  private List<TorgUnderTest> gateways = List.of();
  private JsonNode keys = NullNode.getInstance();

  @BeforeEach
  void aPartnerWithKeys() {
    second.awaitReady();
    gateways =
        List.of(torg, torg.behind(URI.create("http://127.0.0.1:%d".formatted(second.port()))));
    String partner = "/operations/v1/partners/" + PARTNER;
    if (journey.operator().get(partner).status() == 404) {
      journey.registerPartner(PARTNER);
    }
    keys =
        journey
            .operator()
            .post(partner + "/credentials", "{\"kind\": \"partner-keys\"}")
            .expect(201)
            .json();
  }

  @AfterEach
  void end() {
    second.close();
  }

  @Test
  void revokedKeysWorkAtNeither() {
    // Given
    List<Caller> callers = callers();
    callers.forEach(caller -> caller.get(WHO_AM_I).expect(200));
    // When
    journey.operator().delete(credential()).expect(204);
    // Then
    await()
        .atMost(AT_MOST)
        .until(() -> callers.stream().allMatch(caller -> caller.get(WHO_AM_I).status() == 401));
  }

  @Test
  void theLimitOfACredentialHoldsOverBoth() {
    // Given
    List<Caller> callers = callers();
    journey
        .operator()
        .having(credential())
        .send("PATCH", credential(), "{\"requestsPerMinute\": %d}".formatted(LIMIT))
        .expect(200);
    await().atMost(PATIENCE).until(() -> callers.stream().allMatch(TwoGatewaysIT::knowsTheLimit));
    // When
    long granted =
        IntStream.range(0, 3 * LIMIT)
            .filter(turn -> callers.get(turn % 2).get(WHO_AM_I).status() == 200)
            .count();
    // Then
    assertThat(granted).isBetween(1L, LIMIT * 5L / 4);
    assertThat(callers)
        .allSatisfy(caller -> assertThat(caller.get(WHO_AM_I).status()).isEqualTo(429));
  }

  private static boolean knowsTheLimit(Caller caller) {
    return caller
        .get(WHO_AM_I)
        .header("RateLimit-Policy")
        .orElse("")
        .contains("q=%d;".formatted(LIMIT));
  }

  /** The same one, once at each gateway. */
  private List<Caller> callers() {
    String token =
        torg.nobody()
            .with("client_id", keys.path("clientId").asText())
            .with("client_secret", keys.path("clientSecret").asText())
            .with(SUBSCRIPTION_KEY, keys.path("subscriptionKey").asText())
            .post("/accesstoken/get")
            .expect(200)
            .text("access_token");
    return gateways.stream()
        .map(gateway -> gateway.caller(token))
        .map(caller -> caller.with(SUBSCRIPTION_KEY, keys.path("subscriptionKey").asText()))
        .toList();
  }

  private String credential() {
    return "/operations/v1/credentials/" + keys.path("clientId").asText();
  }
}
