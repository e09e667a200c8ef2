package dev.torg.partner.credentials.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Merchant;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator gives keys a limit of their own. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class LimitCredentialIT {

  private static final String PATH = "/operations/v1/credentials/{id}";

  private String partnerId;
  private Keys keys;

  @BeforeEach
  void keysAreIssued() {
    partnerId = Operator.registersPartner();
    keys = Operator.issuesKeys(partnerId, "partner-keys");
  }

  @Nested
  class Returns200 {

    @Test
    void andTheLimitIsShownUntilItIsRemoved() {
      // When
      patch("{\"requestsPerMinute\": 600}")
          .then()
          .statusCode(200)
          .body("requestsPerMinute", equalTo(600));
      patch("{\"requestsPerMinute\": 100000000}")
          .then()
          .statusCode(200)
          .body("requestsPerMinute", equalTo(100_000_000));
      shown().then().body("requestsPerMinute", equalTo(100_000_000));
      patch("{\"requestsPerMinute\": null}").then().statusCode(200);

      // Then
      shown().then().body("$", not(hasKey("requestsPerMinute")));
    }

    @Test
    void andWhatIsNotNamedStays() {
      // Given
      patch("{\"requestsPerMinute\": 600, \"apiVersion\": \"2026-01\"}");

      // When
      patch("{\"apiVersion\": \"2023-08\"}");
      Response unpinned = patch("{\"apiVersion\": null}");
      Response unlimited = patch("{\"apiVersion\": \"2026-01\", \"requestsPerMinute\": null}");

      // Then
      unpinned.then().body("requestsPerMinute", equalTo(600)).body("$", not(hasKey("apiVersion")));
      unlimited.then().body("apiVersion", equalTo("2026-01"));
      unlimited.then().body("$", not(hasKey("requestsPerMinute")));
    }

    @Test
    void andTheWorldIsToldTheLimitWithEveryLaterEvent() {
      // When
      patch("{\"requestsPerMinute\": 600}");
      patch("{\"requestsPerMinute\": 600}");
      given()
          .auth()
          .oauth2(TestTokens.portalForPartner("Pia Partner", partnerId))
          .post("/portal/v1/credentials/{id}/rotation", keys.clientId())
          .then()
          .statusCode(200);
      patch("{\"requestsPerMinute\": null}");

      // Then
      await()
          .untilAsserted(
              () ->
                  assertThat(TestEvents.read("torg.credentials", keys.clientId()))
                      .extracting(
                          event -> event.path("type").asText(),
                          event -> event.path("data").path("requestsPerMinute").asInt(0))
                      .containsExactly(
                          tuple("partner.credential.issued.v1", 0),
                          tuple("partner.credential.changed.v1", 600),
                          tuple("partner.credential.rotated.v1", 600),
                          tuple("partner.credential.changed.v1", 0)));
    }

    @Test
    void andTheActIsTheOperators() {
      // When
      patch("{\"requestsPerMinute\": 600}");

      // Then
      Operator.request()
          .get(PATH + "/acts", keys.clientId())
          .then()
          .body("acts[0].fact", equalTo("partner.credential.changed.v1"))
          .body("acts[0].operator.name", equalTo("Test Operator"));
    }

    @Test
    void forKeysOfEveryKind() {
      // Given
      String msn = Merchant.getsSalesUnit(Merchant.FJORD);
      Keys merchants = Merchant.reveals(Merchant.FJORD, msn);
      Keys operators = Operator.issuesOperatorKeys("Nora Operator");

      // When
      Response ofMerchant = Operator.changes(merchants.clientId(), "{\"requestsPerMinute\": 1}");
      Response ofOperator = Operator.changes(operators.clientId(), "{\"requestsPerMinute\": 2}");

      // Then
      ofMerchant.then().statusCode(200).body("requestsPerMinute", equalTo(1));
      ofOperator.then().statusCode(200).body("requestsPerMinute", equalTo(2));
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100000001", "9223372036854775808", "1.5", "\"600\"", "[]"})
    void whenTheLimitIsNoneThatThereCanBe(String limit) {
      // When
      Response answer = patch("{\"requestsPerMinute\": %s}".formatted(limit));

      // Then
      answer.then().statusCode(400).body("extraDetails.key", contains("/requestsPerMinute"));
      shown().then().body("$", not(hasKey("requestsPerMinute")));
    }
  }

  private Response shown() {
    return Operator.request().get(PATH, keys.clientId());
  }

  private Response patch(String body) {
    return Operator.changes(keys.clientId(), body);
  }
}
