package dev.torg.partner.partners.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class DeactivatePartnerIT {

  private static final String DEACTIVATION = "/operations/v1/partners/{partnerId}/deactivation";
  private static final String ACTIVATION = "/operations/v1/partners/{partnerId}/activation";

  private String partnerId;

  @BeforeEach
  void aPartnerIsRegistered() {
    partnerId = Operator.registersPartner();
  }

  @Nested
  class Returns200 {

    @Test
    void andThePartnersKeysBuyNothingUntilItIsActivatedAgain() {
      Keys keys = Operator.issuesKeys(partnerId, "partner-keys");

      Operator.request()
          .post(DEACTIVATION, partnerId)
          .then()
          .statusCode(200)
          .body("status", equalTo("DEACTIVATED"));

      keys.buyToken().then().statusCode(401);
      Operator.request()
          .post(ACTIVATION, partnerId)
          .then()
          .statusCode(200)
          .body("status", equalTo("ACTIVE"));
      keys.buyToken().then().statusCode(200);
    }

    @Test
    void andTellsTheWorldOnceHoweverOftenItIsAsked() {
      Operator.request().post(DEACTIVATION, partnerId);
      Operator.request().post(DEACTIVATION, partnerId).then().statusCode(200);
      Operator.request().post(ACTIVATION, partnerId);
      Operator.request().post(ACTIVATION, partnerId).then().statusCode(200);

      await()
          .untilAsserted(
              () ->
                  assertThat(TestEvents.read("torg.partners", partnerId))
                      .extracting(event -> event.path("type").asText())
                      .containsExactly(
                          "partner.partner.registered.v1",
                          "partner.partner.deactivated.v1",
                          "partner.partner.activated.v1"));
    }

    @Test
    void andNobodyCanActForItAnyMore() {
      Person pia = Person.logsIn("Pia Partner", "1985-01-15");
      Operator.connects(pia.userId(), partnerId);
      Operator.request().post(DEACTIVATION, partnerId);

      var answer =
          pia.request()
              .contentType(ContentType.JSON)
              .body(Map.of("partnerId", partnerId))
              .post("/portal/v1/session/acting-for");

      answer.then().statusCode(403);
    }
  }

  @Nested
  class Returns403 {

    @ParameterizedTest
    @ValueSource(strings = {DEACTIVATION, ACTIVATION})
    void whenAPartnerAsks(String path) {
      given()
          .auth()
          .oauth2(TestTokens.partner(partnerId))
          .post(path, partnerId)
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void toWhoKnowsThePartnerAsItWas() {
      Operator.request()
          .header("If-Match", "\"0\"")
          .post(DEACTIVATION, partnerId)
          .then()
          .statusCode(412);
      Operator.request()
          .header("If-Match", "\"0\"")
          .post(ACTIVATION, partnerId)
          .then()
          .statusCode(412);
    }
  }

  @Nested
  class Returns404 {

    @ParameterizedTest
    @ValueSource(strings = {DEACTIVATION, ACTIVATION})
    void whenThereIsNoSuchPartner(String path) {
      Operator.request().post(path, "0000000000").then().statusCode(404);
    }
  }
}
