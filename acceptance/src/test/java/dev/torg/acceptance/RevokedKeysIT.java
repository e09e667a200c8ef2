package dev.torg.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Revoked keys, and the tokens that they bought, stop working everywhere. */
class RevokedKeysIT {

  private static final String PARTNER = "7004001";
  private static final Duration AT_MOST = Duration.ofSeconds(5);

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);

  @Test
  void workNoLongerThanFiveSeconds() {
    journey.registerPartner(PARTNER);
    JsonNode keys = issueKeys();
    String token = buyToken(keys).expect(200).json().path("access_token").asText();
    whoAmI(token, keys).expect(200);

    journey
        .operator()
        .send("DELETE", "/operations/v1/credentials/" + keys.path("clientId").asText(), null)
        .expect(204);

    await().atMost(AT_MOST).until(() -> whoAmI(token, keys).status() == 401);
    buyToken(keys).expect(401);
  }

  private JsonNode issueKeys() {
    return journey
        .operator()
        .post(
            "/operations/v1/partners/" + PARTNER + "/credentials",
            """
            {"kind": "partner-keys"}""")
        .expect(201)
        .json();
  }

  private Answer buyToken(JsonNode keys) {
    return torg.client(null)
        .claiming(
            Map.of(
                "client_id", keys.path("clientId").asText(),
                "client_secret", keys.path("clientSecret").asText(),
                "Ocp-Apim-Subscription-Key", keys.path("subscriptionKey").asText()),
            "POST",
            "/accesstoken/get",
            null);
  }

  private Answer whoAmI(String token, JsonNode keys) {
    return torg.client(token)
        .claiming(
            Map.of("Ocp-Apim-Subscription-Key", keys.path("subscriptionKey").asText()),
            "GET",
            "/management/v1/partners/whoami",
            null);
  }
}
