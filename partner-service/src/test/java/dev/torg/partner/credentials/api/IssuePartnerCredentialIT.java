package dev.torg.partner.credentials.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import dev.torg.partner.testing.AtOnce;
import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class IssuePartnerCredentialIT {

  private String partnerId;

  @BeforeEach
  void aPartnerIsRegistered() {
    partnerId = Operator.registersPartner();
  }

  @Nested
  class Returns201 {

    @Test
    void withAllSecretsOfPartnerKeys() {
      Response answer = post(partnerId, Map.of("kind", "partner-keys", "apiVersion", "2026-01"));

      answer
          .then()
          .statusCode(201)
          .header("Cache-Control", "no-store")
          .body("kind", equalTo("partner-keys"))
          .body("partnerId", equalTo(partnerId))
          .body("apiVersion", equalTo("2026-01"))
          .body("clientId", matchesRegex("[0-9a-f-]{36}"))
          .body("clientSecret.length()", equalTo(43))
          .body("subscriptionKey.length()", equalTo(64));
    }

    @Test
    void withoutSubscriptionKeyForManagementKeys() {
      post(partnerId, Map.of("kind", "management-keys"))
          .then()
          .statusCode(201)
          .body("$", not(hasKey("subscriptionKey")))
          .body("$", not(hasKey("apiVersion")))
          .body("$", not(hasKey("requestsPerMinute")));
    }

    @Test
    void withALimitThatTheWorldIsToldOf() {
      Response answer = post(partnerId, Map.of("kind", "partner-keys", "requestsPerMinute", 600));

      answer.then().statusCode(201).body("requestsPerMinute", equalTo(600));
      String clientId = answer.path("clientId");
      await()
          .untilAsserted(
              () ->
                  assertThat(TestEvents.read("torg.credentials", clientId))
                      .extracting(event -> event.path("data").path("requestsPerMinute").asInt())
                      .containsExactly(600));
    }

    @Test
    void andTellsTheWorldWithoutAnySecret() {
      Keys keys = Operator.issuesKeys(partnerId, "partner-keys");

      await()
          .untilAsserted(
              () -> {
                var events = TestEvents.read("torg.credentials", keys.clientId());
                assertThat(events).hasSize(1);
                assertThat(events.get(0).path("type").asText())
                    .isEqualTo("partner.credential.issued.v1");
                assertThat(events.get(0).path("data").path("status").asText()).isEqualTo("ACTIVE");
                assertThat(events.get(0).toString())
                    .doesNotContain(keys.clientSecret())
                    .doesNotContain(keys.subscriptionKey() + "")
                    .doesNotContainIgnoringCase("hash");
              });
    }

    @Test
    void withKeysWhoseTokensSpeakThePinnedVersion() {
      Keys keys =
          Operator.issuesKeys(partnerId, Map.of("kind", "partner-keys", "apiVersion", "2026-01"));

      String token = keys.inHeaders().post("/accesstoken/get").path("access_token");

      given()
          .auth()
          .oauth2(token)
          .get("/management/v1/partners/whoami")
          .then()
          .header("Api-Version", equalTo("2026-01"));
    }
  }

  @Nested
  class Returns400 {

    @Test
    void withEveryMistakeAtOnce() {
      post(
              partnerId,
              Map.of("kind", "operator-keys", "apiVersion", "1999-01", "requestsPerMinute", 0))
          .then()
          .statusCode(400)
          .body(
              "extraDetails.key", containsInAnyOrder("/kind", "/apiVersion", "/requestsPerMinute"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePartnerWantsMoreKeys() {
      given()
          .auth()
          .oauth2(TestTokens.partner(partnerId))
          .contentType(ContentType.JSON)
          .body(Map.of("kind", "partner-keys"))
          .post("/operations/v1/partners/{partnerId}/credentials", partnerId)
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @ParameterizedTest
    @ValueSource(strings = {"99", "not-a-number", "0000000000"})
    void whenThereIsNoSuchPartner(String unknown) {
      post(unknown, Map.of("kind", "partner-keys")).then().statusCode(404);
    }
  }

  @Nested
  class Returns409 {

    private static final int MOST = 20;

    @Test
    void whenThePartnerHasAllTheKeysThatItMayHave() {
      Keys first = Operator.issuesKeys(partnerId, "management-keys");
      fill(MOST - 1);

      Response answer = post(partnerId, Map.of("kind", "partner-keys"));

      answer
          .then()
          .statusCode(409)
          .body("type", endsWith("/problems/invalid-state"))
          .body("detail", containsString("Revoke"));
      Operator.revokes(first);
      post(partnerId, Map.of("kind", "partner-keys")).then().statusCode(201);
    }

    @Test
    void toAllButOneOfThoseWhoAskForTheLastAtOnce() {
      fill(MOST - 1);

      var statuses =
          AtOnce.call(4, () -> post(partnerId, Map.of("kind", "management-keys")).getStatusCode());

      assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
    }

    private void fill(int count) {
      for (int i = 0; i < count; i++) {
        Operator.issuesKeys(partnerId, "management-keys");
      }
    }
  }

  private static Response post(String partnerId, Map<String, Object> body) {
    return Operator.request()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/operations/v1/partners/{partnerId}/credentials", partnerId);
  }
}
