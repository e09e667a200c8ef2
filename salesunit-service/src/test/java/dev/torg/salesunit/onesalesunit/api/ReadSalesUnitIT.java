package dev.torg.salesunit.onesalesunit.api;

import static dev.torg.salesunit.testing.Callers.asMerchant;
import static dev.torg.salesunit.testing.Callers.asPartner;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ReadSalesUnitIT {

  private static final String UNIT = "/management/v1/sales-units/{msn}";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();

  @Nested
  class Returns200 {

    @ParameterizedTest
    @CsvSource({"2023-08, 5, 6", "2023-11, 5, 6", "2026-01, 4, 9"})
    void withTheShapeOfTheVersionAskedFor(String version, int members, int flags) {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response response = asPartner(partner).header("Api-Version", version).get(UNIT, msn);

      // Then
      response
          .then()
          .statusCode(200)
          .contentType("application/json")
          .header("Api-Version", version)
          .body("msn", equalTo(Long.toString(msn)))
          .body("name", equalTo("Unit 1"))
          .body("businessIdentifier.scheme", equalTo("business:NO:ORG"))
          .body("businessIdentifier.id", equalTo(merchant.id()));
      assertThat(response.jsonPath().getMap("")).hasSize(members);
      assertThat(response.jsonPath().getMap("configuration")).hasSize(flags);
    }

    @Test
    void inTheDefaultVersionWhenNoneIsAskedFor() {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response response = asPartner(partner).get(UNIT, msn);

      // Then
      response.then().statusCode(200).header("Api-Version", "2023-11");
    }

    @Test
    void inTheVersionThatIsPinnedToTheKey() {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response response =
          given().auth().oauth2(TestTokens.partner(partner, "2026-01")).get(UNIT, msn);

      // Then
      response.then().statusCode(200).header("Api-Version", "2026-01");
    }

    @Test
    void toTheMerchantWhicheverPartnerTheUnitIsTiedTo() {
      // Given
      long own = rows.unit(Parties.partnerId(), merchant);
      long other = rows.unit(Parties.partnerId(), merchant);

      // When
      Response response = asMerchant(merchant, own).get(UNIT, other);

      // Then
      response.then().statusCode(200).body("msn", equalTo(Long.toString(other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "own"})
    void whenTheCallerNamesNoneOrOneOfItsOwnUnits(String header) {
      // Given
      long msn = rows.unit(partner, merchant);
      String value = header.isEmpty() ? "" : Long.toString(rows.unit(partner, merchant));

      // When
      Response response = asPartner(partner).header("Merchant-Serial-Number", value).get(UNIT, msn);

      // Then
      response.then().statusCode(200);
    }

    @Test
    void whenTheTagIsOfAnotherVersion() {
      // Given
      long msn = rows.unit(partner, merchant);
      String tag =
          asPartner(partner).header("Api-Version", "2023-11").get(UNIT, msn).header("ETag");

      // When
      Response response =
          asPartner(partner)
              .header("Api-Version", "2026-01")
              .header("If-None-Match", tag)
              .get(UNIT, msn);

      // Then
      response.then().statusCode(200);
    }
  }

  @Nested
  class Returns304 {

    @Test
    void whenTheCallerHasTheUnitAlready() {
      // Given
      long msn = rows.unit(partner, merchant);
      String tag = asPartner(partner).get(UNIT, msn).header("ETag");

      // When
      Response response = asPartner(partner).header("If-None-Match", tag).get(UNIT, msn);

      // Then
      response.then().statusCode(304).header("ETag", tag);
      assertThat(response.asByteArray()).isEmpty();
    }
  }
}
