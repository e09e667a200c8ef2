package dev.torg.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.journey.Answer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Revoked keys, and the tokens that they bought, stop working everywhere. */
@Isolated("takes the time")
class RevokedKeysIT {

  private static final String PARTNER = "7004001";
  private static final String SUBSCRIPTION_KEY = "Ocp-Apim-Subscription-Key";
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
        .delete("/operations/v1/credentials/" + keys.path("clientId").asText())
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
            {"kind": "partner-keys"}\
            """)
        .expect(201)
        .json();
  }

  private Answer buyToken(JsonNode keys) {
    return torg.nobody()
        .with("client_id", keys.path("clientId").asText())
        .with("client_secret", keys.path("clientSecret").asText())
        .with(SUBSCRIPTION_KEY, keys.path("subscriptionKey").asText())
        .post("/accesstoken/get");
  }

  private Answer whoAmI(String token, JsonNode keys) {
    return torg.caller(token)
        .with(SUBSCRIPTION_KEY, keys.path("subscriptionKey").asText())
        .get("/management/v1/partners/whoami");
  }
}
