package dev.torg.partner.sessions.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
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

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ActForIT {

  private static final String PATH = "/portal/v1/session/acting-for";
  private static final Map<String, Object> FJORD_FITNESS =
      Map.of("business", Map.of("scheme", "business:NO:ORG", "id", "310100307"));

  @Nested
  class Returns200 {

    @Test
    void whenTheRegistryNamesThePersonAsChiefExecutive() {
      Person kari = Person.logsIn("Kari Nordmann", "1980-03-12");

      Response answer = post(kari, FJORD_FITNESS);

      answer
          .then()
          .statusCode(200)
          .header("Cache-Control", "no-store")
          .cookie("torg_session", equalTo(answer.<String>path("token")))
          .body("actingFor.business.scheme", equalTo("business:NO:ORG"))
          .body("actingFor.business.id", equalTo("310100307"))
          .body("actingFor.maySign", equalTo(true));
      given()
          .auth()
          .oauth2(answer.path("token"))
          .get("/portal/v1/session")
          .then()
          .statusCode(200)
          .body("actingFor.business.id", equalTo("310100307"));
    }

    @Test
    void withoutTheRightToSignForAnOrdinaryBoardMember() {
      Person nora = Person.logsIn("Nora Styre", "1992-02-02");

      Response answer = post(nora, FJORD_FITNESS);

      answer.then().statusCode(200).body("actingFor.maySign", equalTo(false));
    }

    @Test
    void whenAnOperatorConnectedThePersonToThePartner() {
      String partnerId = Operator.registersPartner();
      Person pia = Person.logsIn("Pia Partner", "1985-01-15");
      Operator.connects(pia.userId(), partnerId);

      Response answer = post(pia, Map.of("partnerId", partnerId));

      answer.then().statusCode(200).body("actingFor.partnerId", equalTo(partnerId));
    }
  }

  @Nested
  class Returns400 {

    private Person kari;

    @BeforeEach
    void kariLogsIn() {
      kari = Person.logsIn("Kari Nordmann", "1980-03-12");
    }

    @Test
    void whenNobodyIsNamed() {
      post(kari, Map.of()).then().statusCode(400).body("extraDetails.key", contains("/business"));
    }

    @Test
    void whenTheBusinessCannotExist() {
      post(kari, Map.of("business", Map.of("scheme", "business:NO:ORG", "id", "123456789")))
          .then()
          .statusCode(400);
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutASession() {
      given().contentType(ContentType.JSON).body(FJORD_FITNESS).post(PATH).then().statusCode(401);
    }

    @Test
    void whenTheLoginIsTooOldToBeRenewed() {
      String session =
          TestTokens.portalToken("Kari Nordmann").with("auth_time", 1_600_000_000).signed();

      Response answer =
          given()
              .cookie("torg_session", session)
              .contentType(ContentType.JSON)
              .body(FJORD_FITNESS)
              .post(PATH);

      answer.then().statusCode(401).body("detail", containsString("Log in again"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePersonHasNoRoleThere() {
      Person per = Person.logsIn("Per Uten Rolle", "1988-05-05");

      Response answer = post(per, FJORD_FITNESS);

      answer.then().statusCode(403).body("detail", containsString("no role"));
    }

    @Test
    void whenOnlyTheNameIsThatOfARoleHolder() {
      Person namesake = Person.logsIn("Kari Nordmann", "1999-09-09");

      Response answer = post(namesake, FJORD_FITNESS);

      answer.then().statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThePersonIsNotConnectedToThePartner() {
      String partnerId = Operator.registersPartner();
      Person per = Person.logsIn("Per Uten Rolle", "1988-05-05");

      Response answer = post(per, Map.of("partnerId", partnerId));

      answer.then().statusCode(404);
    }
  }

  private static Response post(Person person, Map<String, Object> body) {
    return person.request().contentType(ContentType.JSON).body(body).post(PATH);
  }
}
