package dev.torg.partner.partners.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ChangePartnerIT {

  private static final String PATH = "/operations/v1/partners/{partnerId}";

  private String partnerId;

  @BeforeEach
  void aPartnerIsRegistered() {
    partnerId = Operator.registersPartner();
  }

  @Nested
  class Returns200 {

    @Test
    void withWhatWasNamedChangedAndTheRestKept() {
      patch("{\"level\": \"Partner Plus\", \"contactEmail\": \"pia@example.com\"}");

      Response answer = patch("{\"name\": \"Acme Group\", \"level\": null}");

      answer
          .then()
          .statusCode(200)
          .header("ETag", equalTo("\"3\""))
          .body("name", equalTo("Acme Group"))
          .body("contactEmail", equalTo("pia@example.com"))
          .body("$", not(hasKey("level")));
      Operator.request().get(PATH, partnerId).then().body("name", equalTo("Acme Group"));
    }

    @Test
    void andTellsTheWorldOnlyOfWhatReallyChanged() {
      patch("{\"name\": \"Acme Group\"}");
      patch("{\"name\": \"Acme Group\"}");
      patch("{\"name\": \"Acme\"}");

      await()
          .untilAsserted(
              () ->
                  assertThat(TestEvents.read("torg.partners", partnerId))
                      .extracting(event -> event.path("data").path("name").asText())
                      .containsExactly("Acme Partner", "Acme Group", "Acme"));
      assertThat(TestEvents.read("torg.partners", partnerId).get(2).path("type").asText())
          .isEqualTo("partner.partner.changed.v1");
    }
  }

  @Nested
  class Returns304 {

    @Test
    void whenTheReaderKnowsThisState() {
      String tag = Operator.request().get(PATH, partnerId).header("ETag");

      var answer = Operator.request().header("If-None-Match", tag).get(PATH, partnerId);

      answer.then().statusCode(304);
    }
  }

  @Nested
  class Returns400 {

    @Test
    void withEveryMistakeAtOnce() {
      patch("{\"name\": null, \"contactEmail\": \"nobody\", \"partnerId\": \"1234\"}")
          .then()
          .statusCode(400)
          .body("extraDetails.key", containsInAnyOrder("/name", "/contactEmail", "/partnerId"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePartnerWantsToChangeItself() {
      given()
          .auth()
          .oauth2(TestTokens.partner(partnerId))
          .contentType("application/json")
          .body("{\"level\": \"Partner Premium\"}")
          .patch(PATH, partnerId)
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThereIsNoSuchPartner() {
      asked("{}").patch(PATH, "0000000000").then().statusCode(404);
      Operator.request().get(PATH, "no-number").then().statusCode(404);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenThePartnerChangedInTheMeantime() {
      patch("{\"name\": \"Acme Group\"}");

      var answer = asked("{\"name\": \"Acme\"}").header("If-Match", "\"1\"").patch(PATH, partnerId);

      answer.then().statusCode(412);
    }
  }

  private Response patch(String body) {
    return asked(body).patch(PATH, partnerId);
  }

  private static RequestSpecification asked(String body) {
    return Operator.request().contentType("application/merge-patch+json").body(body);
  }
}
