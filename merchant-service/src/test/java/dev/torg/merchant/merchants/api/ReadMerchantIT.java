package dev.torg.merchant.merchants.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Partner;
import dev.torg.merchant.testing.Portal;
import dev.torg.merchant.testing.SalesUnitKeys;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ReadMerchantIT {

  private static final String[] MEMBERS = {
    "businessIdentifier",
    "name",
    "status",
    "createdAt",
    "updatedAt",
    "countryCode",
    "businessAddress",
    "businessPostAddress"
  };

  @Inject FakeRegistry registry;

  @Nested
  class Returns200 {

    @Test
    void wrappedIn202311() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      // When
      var response = Partner.as(partner).get(Partner.path(business));

      // Then
      response
          .then()
          .statusCode(200)
          .header("Api-Version", "2023-11")
          .body("merchant.businessIdentifier.scheme", equalTo("business:NO:ORG"))
          .body("merchant.businessIdentifier.id", equalTo(business.id()))
          .body("merchant.name", equalTo("Fjord Fitness AS"))
          .body("merchant.status", equalTo("ACTIVE"))
          .body("merchant.countryCode", equalTo("NO"))
          .body("merchant.createdAt", containsString("Z"))
          .body("merchant.businessAddress.lines[0]", equalTo("Fjordgata 5"))
          .body("merchant.businessPostAddress", nullValue());
      assertThat(members(response, "")).containsExactly("merchant");
      assertThat(members(response, "merchant")).containsExactlyInAnyOrder(MEMBERS);
      assertThat(members(response, "merchant.businessAddress"))
          .containsExactlyInAnyOrder("city", "country", "id", "lines", "postCode");
    }

    @Test
    void bareIn202601() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      // When
      var response =
          Partner.as(partner).header("Api-Version", "2026-01").get(Partner.path(business));

      // Then
      response.then().statusCode(200).header("Api-Version", "2026-01");
      assertThat(members(response, "")).containsExactlyInAnyOrder(MEMBERS);
      assertThat(members(response, "businessAddress"))
          .containsExactlyInAnyOrder("city", "countryCode", "lines", "postCode");
    }

    @Test
    void asPinnedOnTheKey() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      // When
      var response =
          given().auth().oauth2(TestTokens.partner(partner, "2023-08")).get(Partner.path(business));

      // Then
      response.then().statusCode(200).header("Api-Version", "2023-08");
      assertThat(members(response, "")).containsExactlyInAnyOrder("orgno", "name");
    }

    @Test
    void in202308ForABareOrganisationNumber() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      // When
      var response =
          Partner.as(partner)
              .header("Api-Version", "2026-01")
              .get(Partner.MERCHANTS + "/" + business.id());

      // Then
      response
          .then()
          .statusCode(200)
          .header("Api-Version", "2023-08")
          .body("orgno", equalTo(Integer.valueOf(business.id())))
          .body("name", equalTo("Fjord Fitness AS"));
    }

    @Test
    void whenTheSchemeIsPercentEncoded() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      // When
      var response =
          Partner.as(partner)
              .urlEncodingEnabled(false)
              .get(Partner.MERCHANTS + "/business%3ANO%3AORG/" + business.id());

      // Then
      response.then().statusCode(200);
    }

    @Test
    void whenTheMerchantAsksForItself() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);

      // When
      var response = SalesUnitKeys.of(business, "123456").get(Partner.path(business));

      // Then
      response.then().statusCode(200).body("merchant.name", equalTo("Fjord Fitness AS"));
    }

    @Test
    void whenTheMerchantSerialNumberIsEmptyOrTheCallers() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      var unit = Partner.tied(partner, business);
      Partner.as(partner)
          .header("Merchant-Serial-Number", "")
          .get(Partner.path(business))
          .then()
          .statusCode(200);

      // When
      var response =
          Partner.as(partner)
              .header("Merchant-Serial-Number", unit.msn())
              .get(Partner.path(business));

      // Then
      response.then().statusCode(200);
    }
  }

  @Nested
  class Returns304 {

    @Test
    void whenTheTagIsOfTheSameVersionOnly() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);
      String tag = Partner.as(partner).get(Partner.path(business)).header("ETag");
      Partner.as(partner)
          .header("If-None-Match", tag)
          .header("Api-Version", "2026-01")
          .get(Partner.path(business))
          .then()
          .statusCode(200);

      // When
      var response = Partner.as(partner).header("If-None-Match", tag).get(Partner.path(business));

      // Then
      response.then().statusCode(304).header("ETag", tag);
    }
  }

  private static Set<String> members(Response response, String path) {
    Map<String, Object> object = response.path(path);
    return object.keySet();
  }
}
