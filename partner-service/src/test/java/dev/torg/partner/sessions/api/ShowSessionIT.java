package dev.torg.partner.sessions.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasSize;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.partner.testing.Person;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ShowSessionIT {

  private static final String PATH = "/portal/v1/session";

  @Nested
  class Returns200 {

    @Test
    void forAPersonWhoActsForNobodyYet() {
      given()
          .auth()
          .oauth2(TestTokens.portal("Kari Nordmann"))
          .get(PATH)
          .then()
          .statusCode(200)
          .body("name", equalTo("Kari Nordmann"))
          .body("$", hasEntry("actingFor", null))
          .body("partners", hasSize(0));
    }

    @Test
    void forAPersonWhoActsForABusiness() {
      given()
          .cookie(
              "torg_session",
              TestTokens.portal("Kari Nordmann", "business:NO:ORG", "310100307", true))
          .get(PATH)
          .then()
          .statusCode(200)
          .body("actingFor.business.id", equalTo("310100307"))
          .body("actingFor.maySign", equalTo(true));
    }

    @Test
    void withThePartnersThatAnOperatorConnected() {
      String partnerId = Operator.registersPartner();
      Person pia = Person.logsIn("Pia Partner", "1985-01-15");
      Operator.connects(pia.userId(), partnerId);

      Response answer = pia.request().get(PATH);

      answer
          .then()
          .statusCode(200)
          .body("email", equalTo("pia.partner@example.com"))
          .body("partners.partnerId", contains(partnerId))
          .body("partners.name", contains("Acme Partner"));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutASession() {
      given().get(PATH).then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    void whenTheSessionIsOver() {
      given()
          .cookie("torg_session", TestTokens.portalToken("Kari Nordmann").expired().signed())
          .get(PATH)
          .then()
          .statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenAPartnersProgramAsks() {
      given().auth().oauth2(TestTokens.partner("123456")).get(PATH).then().statusCode(403);
    }
  }
}
