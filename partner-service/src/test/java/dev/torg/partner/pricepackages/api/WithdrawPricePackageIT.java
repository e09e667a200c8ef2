package dev.torg.partner.pricepackages.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class WithdrawPricePackageIT {

  private static final String ALL = "/operations/v1/partners/{partnerId}/price-packages";
  private static final String PATH = ALL + "/{pricePackageId}/withdrawal";

  private String partnerId;
  private String kept;
  private String withdrawn;

  @BeforeEach
  void aPartnerHasTwoPackages() {
    partnerId = Operator.registersPartner();
    kept = Operator.addsPricePackage(partnerId, terms("Standard"));
    withdrawn = Operator.addsPricePackage(partnerId, terms("Campaign"));
  }

  @Nested
  class Returns200 {

    @Test
    void andThePartnerSeesItNoLongerButTheOperatorDoes() {
      Response answer = withdraw(partnerId, withdrawn);

      answer.then().statusCode(200).body("status", equalTo("WITHDRAWN"));
      given()
          .auth()
          .oauth2(TestTokens.partner(partnerId))
          .get("/management/v1/partners/price-packages")
          .then()
          .body("pricePackageId", contains(kept));
      Operator.request()
          .get(ALL, partnerId)
          .then()
          .statusCode(200)
          .body("pricePackages.pricePackageId", contains(kept, withdrawn))
          .body("pricePackages.status", contains("ACTIVE", "WITHDRAWN"));
    }

    @Test
    void andTellsTheWorldOnceHoweverOftenItIsAsked() {
      withdraw(partnerId, withdrawn);

      withdraw(partnerId, withdrawn).then().statusCode(200);

      await()
          .untilAsserted(
              () ->
                  assertThat(TestEvents.read("torg.price-packages", withdrawn))
                      .extracting(event -> event.path("type").asText())
                      .containsExactly(
                          "partner.price-package.added.v1", "partner.price-package.withdrawn.v1"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePartnerAsks() {
      given()
          .auth()
          .oauth2(TestTokens.partner(partnerId))
          .post(PATH, partnerId, withdrawn)
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThePackageIsAnotherPartners() {
      withdraw(Operator.registersPartner(), withdrawn).then().statusCode(404);
    }

    @Test
    void whenThereIsNoSuchPackageOrPartner() {
      withdraw(partnerId, "no-id").then().statusCode(404);
      Operator.request().get(ALL, "0000000000").then().statusCode(404);
    }
  }

  private static Response withdraw(String partnerId, String pricePackageId) {
    return Operator.request().post(PATH, partnerId, pricePackageId);
  }

  private static Map<String, Object> terms(String name) {
    return Map.of(
        "name", name,
        "description", "2.99%",
        "productType", "CASHIER",
        "market", "NO");
  }
}
