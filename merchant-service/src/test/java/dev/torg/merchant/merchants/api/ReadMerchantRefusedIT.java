package dev.torg.merchant.merchants.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.torg.merchant.testing.Businesses;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Partner;
import dev.torg.merchant.testing.Portal;
import dev.torg.merchant.testing.SalesUnitKeys;
import dev.torg.platform.testing.SalesUnitEvent;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who gets to see nothing of a merchant. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ReadMerchantRefusedIT {

  @Inject FakeRegistry registry;

  @Nested
  class Returns400 {

    @Test
    void whenTheVersionIsUnknown() {
      // When
      var response =
          Partner.as("123456")
              .header("Api-Version", "1999-01")
              .get(Partner.path(Businesses.fresh()));

      // Then
      response.then().statusCode(400).body("detail", containsString("2026-01"));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void whenNobodyIsLoggedIn() {
      // When
      var response = given().get(Partner.path(Businesses.fresh()));

      // Then
      response.then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheMerchantSerialNumberIsAnothers() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      // When
      var response =
          Partner.as(partner)
              .header("Merchant-Serial-Number", SalesUnitEvent.freshMsn())
              .get(Partner.path(business));

      // Then
      response.then().statusCode(403).body("detail", containsString("Merchant-Serial-Number"));
    }

    @Test
    void whenTheCallerIsAnOperator() {
      // When
      var response =
          given().auth().oauth2(TestTokens.operator()).get(Partner.path(Businesses.fresh()));

      // Then
      response.then().statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void alikeForUnknownForeignAndMalformed() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      Map<String, ?> unknown = notFound(partner, Partner.path(Businesses.fresh()));
      Map<String, ?> malformed = notFound(partner, Partner.MERCHANTS + "/business:SE:ORG/1");

      // When
      Map<String, ?> foreign = notFound(partner, Partner.path(business));

      // Then
      assertThat(foreign).isEqualTo(unknown).isEqualTo(malformed);
    }

    @Test
    void whenTheOnlyUnitIsDeactivated() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      String partner = Partner.freshId();
      var unit = Partner.tied(partner, business);

      // When
      unit.then("DEACTIVATED").publish();

      // Then
      Partner.awaitStatus(404, partner, business);
    }

    @Test
    void whenAnotherMerchantAsks() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);

      // When
      var response = SalesUnitKeys.of(Businesses.fresh(), "123456").get(Partner.path(business));

      // Then
      response.then().statusCode(404);
    }
  }

  private static Map<String, ?> notFound(String partner, String path) {
    Map<String, Object> body =
        Partner.as(partner).get(path).then().statusCode(404).extract().path("");
    body.keySet().removeAll(List.of("instance", "traceId"));
    return body;
  }
}
