package dev.torg.salesunit.onesalesunit.api;

import static dev.torg.salesunit.testing.Callers.asMerchant;
import static dev.torg.salesunit.testing.Callers.asPartner;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets to see nothing of a unit. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ReadSalesUnitRefusedIT {

  private static final String UNIT = "/management/v1/sales-units/{msn}";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();

  @Nested
  class Returns400 {

    @Test
    void whenTheVersionIsUnknown() {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response response = asPartner(partner).header("Api-Version", "1999-01").get(UNIT, msn);

      // Then
      response.then().statusCode(400).contentType("application/problem+json");
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutToken() {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response response = given().get(UNIT, msn);

      // Then
      response.then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void whenTheTokenHasExpired() {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response response =
          given().auth().oauth2(TestTokens.partnerToken(partner).expired().signed()).get(UNIT, msn);

      // Then
      response.then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheMerchantSerialNumberIsAnotherPartners() {
      // Given
      long msn = rows.unit(partner, merchant);
      long foreign = rows.unit(Parties.partnerId(), merchant);

      // When
      Response response =
          asPartner(partner).header("Merchant-Serial-Number", foreign).get(UNIT, msn);

      // Then
      response.then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void toAnOperator() {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response response = given().auth().oauth2(TestTokens.operator()).get(UNIT, msn);

      // Then
      response.then().statusCode(403);
    }

    @Test
    void toAPortalUser() {
      // Given
      long msn = rows.unit(partner, merchant);
      String token = TestTokens.portalForPartner("Pia Partner", partner);

      // When
      Response response = given().auth().oauth2(token).get(UNIT, msn);

      // Then
      response.then().statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenTheUnitIsAnotherPartners() {
      // Given
      long foreign = rows.unit(Parties.partnerId(), merchant);

      // When
      Response response = asPartner(partner).get(UNIT, foreign);

      // Then
      isTheOneNotFound(response);
    }

    @Test
    void whenTheUnitIsAnotherMerchants() {
      // Given
      long foreign = rows.unit(partner, Parties.norwegianMerchant());

      // When
      Response response = asMerchant(merchant, foreign).get(UNIT, foreign);

      // Then
      isTheOneNotFound(response);
    }

    @Test
    void whenTheUnitIsDeactivated() {
      // Given
      long msn = rows.deactivatedUnit(partner, merchant);

      // When
      Response response = asPartner(partner).get(UNIT, msn);

      // Then
      isTheOneNotFound(response);
    }

    @Test
    void whenTheMerchantIsDeactivated() {
      // Given
      long msn = rows.unit(partner, merchant);
      rows.merchant(merchant, "DEACTIVATED");

      // When
      Response response = asPartner(partner).get(UNIT, msn);

      // Then
      isTheOneNotFound(response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999", "99999999999999999999", "abc", "0100000", "1"})
    void whenNoUnitCouldHaveThatNumber(String msn) {
      // When
      Response response = asPartner(partner).get(UNIT, msn);

      // Then
      isTheOneNotFound(response);
    }

    /** Nothing in the answer tells why there is nothing to see. */
    private void isTheOneNotFound(Response response) {
      response
          .then()
          .statusCode(404)
          .contentType("application/problem+json")
          .body("extraDetails", hasSize(0));
      Map<String, Object> unknown =
          asPartner(partner).get(UNIT, "9999999998").jsonPath().getMap("");
      Map<String, Object> answer = response.jsonPath().getMap("");
      unknown.keySet().removeAll(Set.of("instance", "traceId"));
      answer.keySet().removeAll(Set.of("instance", "traceId"));
      assertThat(answer).isEqualTo(unknown);
    }
  }
}
