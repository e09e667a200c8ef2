package dev.torg.merchant.api.management;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.torg.merchant.testing.Businesses;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Partner;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.SalesUnitEvent;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
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
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      var response = Partner.as(partner).get(Partner.path(business));

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
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      var response =
          Partner.as(partner).header("Api-Version", "2026-01").get(Partner.path(business));

      response.then().statusCode(200).header("Api-Version", "2026-01");
      assertThat(members(response, "")).containsExactlyInAnyOrder(MEMBERS);
      assertThat(members(response, "businessAddress"))
          .containsExactlyInAnyOrder("city", "countryCode", "lines", "postCode");
    }

    @Test
    void asPinnedOnTheKey() {
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      var response =
          given().auth().oauth2(TestTokens.partner(partner, "2023-08")).get(Partner.path(business));

      response.then().statusCode(200).header("Api-Version", "2023-08");
      assertThat(members(response, "")).containsExactlyInAnyOrder("orgno", "name");
    }

    @Test
    void in202308ForABareOrganisationNumber() {
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      var response =
          Partner.as(partner)
              .header("Api-Version", "2026-01")
              .get(Partner.MERCHANTS + "/" + business.id());

      response
          .then()
          .statusCode(200)
          .header("Api-Version", "2023-08")
          .body("orgno", equalTo(Integer.valueOf(business.id())))
          .body("name", equalTo("Fjord Fitness AS"));
    }

    @Test
    void whenTheSchemeIsPercentEncoded() {
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      var response =
          Partner.as(partner)
              .urlEncodingEnabled(false)
              .get(Partner.MERCHANTS + "/business%3ANO%3AORG/" + business.id());

      response.then().statusCode(200);
    }

    @Test
    void whenTheMerchantAsksForItself() {
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);

      var response = asMerchant(business, "123456").get(Partner.path(business));

      response.then().statusCode(200).body("merchant.name", equalTo("Fjord Fitness AS"));
    }

    @Test
    void whenTheMerchantSerialNumberIsEmptyOrTheCallers() {
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      var unit = Partner.tied(partner, business);
      Partner.as(partner)
          .header("Merchant-Serial-Number", "")
          .get(Partner.path(business))
          .then()
          .statusCode(200);

      var response =
          Partner.as(partner)
              .header("Merchant-Serial-Number", unit.msn())
              .get(Partner.path(business));

      response.then().statusCode(200);
    }
  }

  @Nested
  class Returns304 {

    @Test
    void whenTheTagIsOfTheSameVersionOnly() {
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

      var response = Partner.as(partner).header("If-None-Match", tag).get(Partner.path(business));

      response.then().statusCode(304).header("ETag", tag);
    }
  }

  @Nested
  class Returns400 {

    @Test
    void whenTheVersionIsUnknown() {
      var response =
          Partner.as("123456")
              .header("Api-Version", "1999-01")
              .get(Partner.path(Businesses.fresh()));

      response.then().statusCode(400).body("detail", containsString("2026-01"));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void whenNobodyIsLoggedIn() {
      var response = given().get(Partner.path(Businesses.fresh()));

      response.then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheMerchantSerialNumberIsAnothers() {
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      var response =
          Partner.as(partner)
              .header("Merchant-Serial-Number", SalesUnitEvent.freshMsn())
              .get(Partner.path(business));

      response.then().statusCode(403).body("detail", containsString("Merchant-Serial-Number"));
    }

    @Test
    void whenTheCallerIsAnOperator() {
      var response =
          given().auth().oauth2(TestTokens.operator()).get(Partner.path(Businesses.fresh()));

      response.then().statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void alikeForUnknownForeignAndMalformed() {
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Map<String, ?> unknown = notFound(partner, Partner.path(Businesses.fresh()));
      Map<String, ?> malformed = notFound(partner, Partner.MERCHANTS + "/business:SE:ORG/1");

      Map<String, ?> foreign = notFound(partner, Partner.path(business));

      assertThat(foreign).isEqualTo(unknown).isEqualTo(malformed);
    }

    @Test
    void whenTheOnlyUnitIsDeactivated() {
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      var unit = Partner.tied(partner, business);

      unit.then("DEACTIVATED").publish();

      Partner.awaitStatus(404, partner, business);
    }

    @Test
    void whenAnotherMerchantAsks() {
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);

      var response = asMerchant(Businesses.fresh(), "123456").get(Partner.path(business));

      response.then().statusCode(404);
    }
  }

  private static RequestSpecification asMerchant(BusinessIdentifier business, String msn) {
    return given().auth().oauth2(TestTokens.merchant(business.scheme().text(), business.id(), msn));
  }

  private static Map<String, ?> notFound(String partner, String path) {
    Map<String, Object> body =
        Partner.as(partner).get(path).then().statusCode(404).extract().path("");
    body.keySet().removeAll(List.of("instance", "traceId"));
    return body;
  }

  private static Set<String> members(Response response, String path) {
    Map<String, Object> object = response.path(path);
    return object.keySet();
  }
}
