package dev.torg.partner.sessions.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class EndSessionIT {

  @Nested
  class Returns204 {

    @Test
    void andTakesTheCookieAway() {
      Response answer =
          given()
              .cookie("torg_session", TestTokens.portal("Kari Nordmann"))
              .delete("/portal/v1/session");

      answer.then().statusCode(204);
      assertThat(answer.detailedCookie("torg_session").getMaxAge()).isZero();
      assertThat(answer.detailedCookie("torg_session").getValue()).isEmpty();
    }
  }

  @Nested
  class Returns204ForAllItsTokens {

    @Test
    void andTellsTheWorldOnceWhichSessionEndedButNotWhose() {
      String session = UUID.randomUUID().toString();
      var token = TestTokens.portalToken("Kari Nordmann").with("sid", session);

      given().auth().oauth2(token.signed()).delete("/portal/v1/session").then().statusCode(204);
      given()
          .auth()
          .oauth2(token.with("acting_partner", "100001").signed())
          .delete("/portal/v1/session")
          .then()
          .statusCode(204);

      await()
          .untilAsserted(() -> assertThat(TestEvents.read("torg.credentials", session)).hasSize(1));
      var told = TestEvents.read("torg.credentials", session).get(0);
      assertThat(told.path("type").asText()).isEqualTo("partner.session.ended.v1");
      assertThat(told.path("data").path("lastTokenEndsAt").asText()).endsWith("Z");
      assertThat(told.path("data").properties())
          .extracting(Map.Entry::getKey)
          .containsExactlyInAnyOrder("sessionId", "status", "endedAt", "lastTokenEndsAt");
    }

    @Test
    void whichKeepTheSessionsIdWhenAnotherRoleIsChosen() {
      Person kari = Person.logsIn("Kari Nordmann", "1980-03-12");

      String acting =
          kari.request()
              .contentType("application/json")
              .body("{\"business\": {\"scheme\": \"business:NO:ORG\", \"id\": \"310100307\"}}")
              .post("/portal/v1/session/acting-for")
              .path("token");

      assertThat(sessionId(acting)).isEqualTo(sessionId(kari.session()));
      assertThat(sessionId(acting))
          .isNotEqualTo(sessionId(Person.logsIn("Kari Nordmann", "1980-03-12").session()));
    }

    private static String sessionId(String token) {
      byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
      return JsonPath.from(new String(claims, StandardCharsets.UTF_8)).getString("sid");
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutASession() {
      given().delete("/portal/v1/session").then().statusCode(401);
    }
  }
}
