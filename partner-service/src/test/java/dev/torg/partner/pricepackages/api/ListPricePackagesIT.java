package dev.torg.partner.pricepackages.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasSize;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ListPricePackagesIT {

  private static final String PATH = "/management/v1/partners/price-packages";

  private String partnerId;

  @BeforeEach
  void aPartnerIsRegistered() {
    partnerId = Operator.registersPartner();
  }

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {"2023-08", "2023-11"})
    void withTheOldNamesInTheOldVersions(String version) {
      String id = addsPackage("PAYMENT_INTEGRATION");

      Response answer = request().header("Api-Version", version).get(PATH);

      assertThat(answer.jsonPath().<Map<String, Object>>getList(""))
          .containsExactly(
              Map.of(
                  "pricePackageId", id,
                  "name", "POS standard",
                  "description", "2.99%",
                  "visibleInSignupForm", true,
                  "productType", "ePayment"));
    }

    @Test
    void withMarketAndCommissionForAKeyPinnedTo2026() {
      addsPackage("CASHIER");

      Response answer = given().auth().oauth2(TestTokens.partner(partnerId, "2026-01")).get(PATH);

      answer
          .then()
          .statusCode(200)
          .header("Api-Version", equalTo("2026-01"))
          .body("[0].productType", equalTo("CASHIER"))
          .body("[0].market", equalTo("NO"))
          .body("[0]", hasEntry("commission", null));
    }

    @Test
    void withAnEmptyArrayWhenThereAreNone() {
      request().get(PATH).then().statusCode(200).body("", hasSize(0));
    }

    @Test
    void withNothingOfAnotherPartner() {
      addsPackage("CHECKOUT");

      Response others =
          given().auth().oauth2(TestTokens.partner(Operator.registersPartner())).get(PATH);

      others.then().statusCode(200).body("", hasSize(0));
    }

    @Test
    void pageByPage() {
      List<String> ids = List.of(addsPackage("LOGIN"), addsPackage("LOGIN"), addsPackage("LOGIN"));

      Response first = request().queryParam("limit", 2).get(PATH);
      String link = first.header("Link");
      Response second =
          request()
              .queryParam("limit", 2)
              .queryParam("cursor", link.replaceAll(".*cursor=([^&>]+).*", "$1"))
              .get(PATH);

      assertThat(link).endsWith("rel=\"next\"");
      assertThat(second.header("Link")).isNull();
      assertThat(first.jsonPath().getList("pricePackageId")).isEqualTo(ids.subList(0, 2));
      assertThat(second.jsonPath().getList("pricePackageId")).isEqualTo(ids.subList(2, 3));
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(
        strings = {"limit=0", "limit=201", "limit=many", "cursor=!", "cursor=bm90LWFuLWlk"})
    void whenThePageCannotBe(String query) {
      request().get(PATH + "?" + query).then().statusCode(400);
    }

    @Test
    void whenTheVersionIsUnknown() {
      request().header("Api-Version", "1999-01").get(PATH).then().statusCode(400);
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutAToken() {
      given().get(PATH).then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheKeysAreASalesUnits() {
      given()
          .auth()
          .oauth2(TestTokens.merchant("business:NO:ORG", "310100307", "123456"))
          .get(PATH)
          .then()
          .statusCode(403);
    }
  }

  private RequestSpecification request() {
    return given().auth().oauth2(TestTokens.partner(partnerId));
  }

  private String addsPackage(String productType) {
    return Operator.addsPricePackage(
        partnerId,
        Map.of(
            "name", "POS standard",
            "description", "2.99%",
            "visibleInSignupForm", true,
            "productType", productType,
            "market", "NO"));
  }
}
