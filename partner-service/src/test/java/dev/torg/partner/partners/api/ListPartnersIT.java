package dev.torg.partner.partners.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
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
class ListPartnersIT {

  @Nested
  class Returns200 {

    @Test
    void withEveryPartner() {
      String one = Operator.registersPartner();
      String other = Operator.registersPartner();

      Response answer = Operator.request().get("/operations/v1/partners");

      answer.then().statusCode(200).body("partners.partnerId", hasItems(one, other));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenAPersonInThePortalAsks() {
      given()
          .auth()
          .oauth2(TestTokens.portal("Kari Nordmann"))
          .get("/operations/v1/partners")
          .then()
          .statusCode(403);
    }
  }
}
