package dev.torg.partner.sessions.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class EndSessionIT {

  @Inject DataSource database;

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
  class Returns204Later {

    /** Long after its tokens, nobody remembers that the session was ended. */
    @Test
    void toABarOfWhoLoggedOutLongAgo() throws SQLException {
      // Given
      Person kari = Person.logsIn("Kari Nordmann", "1980-03-12");
      kari.request().delete("/portal/v1/session").then().statusCode(204);
      passAnHour("live_sessions", kari);
      passAnHour("ended_sessions", kari);

      // When
      Response barred = Operator.request().post("/operations/v1/persons/{id}/bar", kari.userId());

      // Then
      assertThat(barred.statusCode()).isEqualTo(204);
    }

    private void passAnHour(String table, Person person) throws SQLException {
      String update =
          "update "
              + table
              + " set last_token_ends_at = now() - interval '1 hour' where session_id = ?";
      try (Connection connection = database.getConnection();
          PreparedStatement statement = connection.prepareStatement(update)) {
        statement.setObject(1, UUID.fromString(person.sessionId()));
        assertThat(statement.executeUpdate()).isEqualTo(1);
      }
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
