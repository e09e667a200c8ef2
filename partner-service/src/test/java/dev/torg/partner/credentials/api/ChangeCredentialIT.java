package dev.torg.partner.credentials.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ChangeCredentialIT {

  private static final String PATH = "/operations/v1/credentials/{id}";

  @Inject MutableClock clock;

  private Keys keys;

  @BeforeEach
  void keysAreIssued() {
    keys = Operator.issuesKeys(Operator.registersPartner(), "partner-keys");
  }

  @AfterEach
  void timeRunsAsUsual() {
    clock.reset();
  }

  @Nested
  class Returns200 {

    @Test
    void andTokensSpeakThePinnedVersionUntilItIsUnpinned() {
      patch("{\"apiVersion\": \"2026-01\"}").then().body("apiVersion", equalTo("2026-01"));
      assertThat(versionSpoken()).isEqualTo("2026-01");

      patch("{\"apiVersion\": null}").then().statusCode(200).body("$", not(hasKey("apiVersion")));

      assertThat(versionSpoken()).isEqualTo("2023-11");
    }

    @Test
    void andNoTokenOutlivesTheKeys() {
      patchEnd(Duration.ofMinutes(10)).then().statusCode(200);

      int seconds = Integer.parseInt(keys.buyToken().path("expires_in"));

      assertThat(seconds).isBetween(500, 600);
    }

    @Test
    void andTheKeysBuyNothingOnceTheyHaveExpired() {
      patchEnd(Duration.ofMinutes(10));
      clock.advance(Duration.ofMinutes(11));

      keys.buyToken().then().statusCode(401);

      Operator.request().get(PATH, keys.clientId()).then().body("state", equalTo("EXPIRED"));
    }

    @Test
    void andTellsTheWorldOfWhatReallyChanged() {
      patch("{\"apiVersion\": \"2023-08\"}");
      patch("{\"apiVersion\": \"2023-08\"}");
      patchEnd(Duration.ofDays(30));

      await()
          .untilAsserted(
              () ->
                  assertThat(TestEvents.read("torg.credentials", keys.clientId()))
                      .extracting(event -> event.path("type").asText())
                      .containsExactly(
                          "partner.credential.issued.v1",
                          "partner.credential.changed.v1",
                          "partner.credential.changed.v1"));
      var told = TestEvents.read("torg.credentials", keys.clientId()).get(2).path("data");
      assertThat(told.path("expiresAt").asText()).endsWith("Z");
      assertThat(told.path("apiVersion").asText()).isEqualTo("2023-08");
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"apiVersion\": \"1999-01\"}",
          "{\"expiresAt\": \"2020-01-01T00:00:00Z\"}",
          "{\"clientSecret\": \"mine\"}",
          "[]",
          ""
        })
    void whenTheChangeIsNotAccepted(String body) {
      patch(body).then().statusCode(400);
    }

    @Test
    void whenKeysWithoutVersionsAreToBePinned() {
      Operator.changes(DevelopmentEid.OPERATOR_ID.toString(), "{\"apiVersion\": \"2026-01\"}")
          .then()
          .statusCode(400)
          .body("extraDetails.key", contains("/apiVersion"));
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenTheKeysAreRevoked() {
      Operator.revokes(keys);

      patch("{\"apiVersion\": \"2026-01\"}").then().statusCode(409);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenTheKeysChangedInTheMeantime() {
      String tag = Operator.request().get(PATH, keys.clientId()).header("ETag");
      patch("{\"apiVersion\": \"2026-01\"}");

      Response answer =
          Operator.request()
              .header("If-Match", tag)
              .contentType("application/merge-patch+json")
              .body("{\"apiVersion\": \"2023-08\"}")
              .patch(PATH, keys.clientId());

      answer.then().statusCode(412);
    }
  }

  private String versionSpoken() {
    return given()
        .auth()
        .oauth2(keys.buyToken().path("access_token"))
        .get("/management/v1/partners/whoami")
        .header("Api-Version");
  }

  private Response patchEnd(Duration fromNow) {
    return patch(
        "{\"expiresAt\": \"%s\"}"
            .formatted(clock.instant().plus(fromNow).truncatedTo(ChronoUnit.SECONDS)));
  }

  private Response patch(String body) {
    return Operator.changes(keys.clientId(), body);
  }
}
