package dev.torg.partner.pricepackages.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A person who acts for a partner looks at the partner's price packages. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class PortalPricePackagesIT {

  private static final String PATH = "/portal/v1/price-packages";

  private String partnerId;

  @BeforeEach
  void aPartnerIsRegistered() {
    partnerId = Operator.registersPartner();
  }

  @Nested
  class Returns200 {

    @Test
    void withWhatCanBeOrderedOnly() {
      String ordered = addsPackage(partnerId);
      String withdrawn = addsPackage(partnerId);
      addsPackage(Operator.registersPartner());
      Operator.request()
          .post(
              "/operations/v1/partners/" + partnerId + "/price-packages/{id}/withdrawal", withdrawn)
          .then()
          .statusCode(200);

      Response answer = pia().get(PATH);

      assertThat(answer.jsonPath().<String>getList("pricePackages.pricePackageId"))
          .containsExactly(ordered);
      assertThat(answer.jsonPath().<String>getList("pricePackages.partnerId"))
          .containsExactly(partnerId);
    }

    @Test
    void pageByPage() {
      addsPackage(partnerId);
      addsPackage(partnerId);

      Response first = pia().queryParam("limit", 1).get(PATH);

      assertThat(first.jsonPath().getList("pricePackages")).hasSize(1);
      assertThat(first.header("Link")).contains(PATH + "?").endsWith("rel=\"next\"");
    }
  }

  @Nested
  class Returns400 {

    @Test
    void whenThePageCannotBe() {
      pia().get(PATH + "?limit=0").then().statusCode(400);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toAPersonWhoActsForABusiness() {
      given()
          .auth()
          .oauth2(TestTokens.portal("Mari Daglig", "business:NO:ORG", "310100307", true))
          .get(PATH)
          .then()
          .statusCode(403);
    }

    @Test
    void toThePartnersKeys() {
      given().auth().oauth2(TestTokens.partner(partnerId)).get(PATH).then().statusCode(403);
    }
  }

  private RequestSpecification pia() {
    return given().auth().oauth2(TestTokens.portalForPartner("Pia Partner", partnerId));
  }

  private static String addsPackage(String partnerId) {
    return Operator.addsPricePackage(
        partnerId,
        Map.of(
            "name", "POS standard",
            "description", "2.99%",
            "visibleInSignupForm", true,
            "productType", "CASHIER",
            "market", "NO"));
  }
}
