package dev.torg.partner.partners.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.AtOnce;
import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class RegisterPartnerIT {

  @Nested
  class Returns201 {

    @Test
    void withThePartnerAsItIsKept() {
      String partnerId = Operator.freshPartnerId();

      Response answer =
          post(
              Map.of(
                  "partnerId", partnerId,
                  "name", "Acme Partner",
                  "level", "Partner Premium",
                  "contactName", "Firstname Lastname",
                  "contactEmail", "firstname.lastname@example.com"));

      answer
          .then()
          .statusCode(201)
          .body("partnerId", equalTo(partnerId))
          .body("name", equalTo("Acme Partner"))
          .body("level", equalTo("Partner Premium"))
          .body("contactName", equalTo("Firstname Lastname"))
          .body("contactEmail", equalTo("firstname.lastname@example.com"))
          .body("status", equalTo("ACTIVE"))
          .body("createdAt", endsWith("Z"));
    }

    @Test
    void andTellsTheWorld() {
      String partnerId = Operator.registersPartner();

      await()
          .untilAsserted(
              () -> {
                var events = TestEvents.read("torg.partners", partnerId);
                assertThat(events).hasSize(1);
                assertThat(events.get(0).path("type").asText())
                    .isEqualTo("partner.partner.registered.v1");
                assertThat(events.get(0).path("data").path("status").asText()).isEqualTo("ACTIVE");
              });
    }
  }

  @Nested
  class Returns400 {

    @Test
    void withEveryMistakeAtOnce() {
      post(Map.of("partnerId", "12", "contactEmail", "nobody", "status", "GONE", "nmae", "Acme"))
          .then()
          .statusCode(400)
          .body(
              "extraDetails.key",
              containsInAnyOrder("/partnerId", "/name", "/contactEmail", "/status", "/nmae"));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutAToken() {
      given()
          .contentType(ContentType.JSON)
          .body(Map.of())
          .post("/operations/v1/partners")
          .then()
          .statusCode(401)
          .contentType("application/problem+json");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePartnerRegistersItself() {
      given()
          .auth()
          .oauth2(TestTokens.partner("123456"))
          .contentType(ContentType.JSON)
          .body(Map.of("partnerId", "123456", "name", "Acme"))
          .post("/operations/v1/partners")
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenTheNumberIsTaken() {
      String partnerId = Operator.registersPartner();

      Response answer = post(Map.of("partnerId", partnerId, "name", "Other"));

      answer.then().statusCode(409).contentType("application/problem+json");
    }
  }

  @Nested
  class Returns201OnceAnd409 {

    @Test
    void whenManyRegisterTheSameNumberAtOnce() {
      String partnerId = Operator.freshPartnerId();

      List<Response> answers =
          AtOnce.call(10, () -> post(Map.of("partnerId", partnerId, "name", "Acme")));

      assertThat(answers)
          .extracting(Response::statusCode)
          .containsOnlyOnce(201)
          .allMatch(status -> status == 201 || status == 409);
    }
  }

  private static Response post(Map<String, String> body) {
    return Operator.request()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/operations/v1/partners");
  }
}
