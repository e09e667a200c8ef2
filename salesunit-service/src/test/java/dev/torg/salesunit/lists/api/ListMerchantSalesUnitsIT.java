package dev.torg.salesunit.lists.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Links;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListMerchantSalesUnitsIT {

  private static final String UNITS = "/management/v1/merchants/{scheme}/{id}/sales-units";
  private static final String BY_ORGNO = "/management/v1/merchants/{orgno}/sales-units";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();

  private RequestSpecification asPartner() {
    return given().auth().oauth2(TestTokens.partner(partner));
  }

  private Response list(RequestSpecification caller, BusinessIdentifier of) {
    return caller.get(UNITS, of.scheme().text(), of.id());
  }

  @Nested
  class Returns200 {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "2023-08 | [\"%d\"]",
          "2023-11 | {\"salesUnits\":[{\"msn\":%d,\"name\":\"Unit 1\"}]}",
          "2026-01 | [{\"msn\":\"%d\",\"name\":\"Unit 1\"}]"
        })
    void withTheShapeOfTheVersionAskedFor(String version, String expected) {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response response = list(asPartner().header("Api-Version", version), merchant);

      // Then
      response.then().statusCode(200).header("Api-Version", version);
      assertThat(response.asString()).isEqualTo(expected.formatted(msn));
    }

    @Test
    void inTheOldestVersionByOrganisationNumberWhateverWasAskedFor() {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response response = asPartner().header("Api-Version", "2026-01").get(BY_ORGNO, merchant.id());

      // Then
      response.then().statusCode(200).header("Api-Version", "2023-08");
      assertThat(response.asString()).isEqualTo("[\"%d\"]".formatted(msn));
    }

    @ParameterizedTest
    @ValueSource(strings = {"business:NO:ORG", "business%3ANO%3AORG"})
    void whetherTheColonsAreEncodedOrNot(String scheme) {
      // Given
      rows.unit(partner, merchant);
      String path = "/management/v1/merchants/" + scheme + "/" + merchant.id() + "/sales-units";

      // When
      Response response = asPartner().urlEncodingEnabled(false).get(path);

      // Then
      response.then().statusCode(200);
    }

    @Test
    void withTheUnitsThatAreTiedToTheCallerOnly() {
      // Given
      long own = rows.unit(partner, merchant);
      rows.unit(Parties.partnerId(), merchant);
      rows.unit(partner, Parties.norwegianMerchant());

      // When
      Response response = list(asPartner(), merchant);

      // Then
      assertThat(response.jsonPath().getList("salesUnits.msn", Long.class)).containsExactly(own);
    }

    @Test
    void toTheMerchantItself() {
      // Given
      long msn = rows.unit(partner, merchant);
      String token =
          TestTokens.merchant(merchant.scheme().text(), merchant.id(), Long.toString(msn));

      // When
      Response response = list(given().auth().oauth2(token), merchant);

      // Then
      response.then().statusCode(200);
      assertThat(response.jsonPath().getList("salesUnits.msn", Long.class)).containsExactly(msn);
    }

    @Test
    void pageByPage() {
      // Given
      List<Long> all = rows.units(partner, merchant, "ACTIVE", 3);
      Response first = list(asPartner().queryParam("limit", 2), merchant);
      String next = Links.queryOfNext(first).orElseThrow();

      // When
      Response second =
          asPartner().get(UNITS + "?" + next, merchant.scheme().text(), merchant.id());

      // Then
      assertThat(first.jsonPath().getList("salesUnits.msn", Long.class))
          .isEqualTo(all.subList(0, 2));
      assertThat(second.jsonPath().getList("salesUnits.msn", Long.class))
          .isEqualTo(all.subList(2, 3));
      assertThat(Links.queryOfNext(second)).isEmpty();
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenTheCallerHasNoUnitThere() {
      // Given
      rows.unit(Parties.partnerId(), merchant);

      // When
      Response response = list(asPartner(), merchant);

      // Then
      response.then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void whenTheCallersOnlyUnitThereIsDeactivated() {
      // Given
      rows.deactivatedUnit(partner, merchant);

      // When
      Response response = list(asPartner(), merchant);

      // Then
      response.then().statusCode(404);
    }

    @Test
    void toAnotherMerchant() {
      // Given
      rows.unit(partner, merchant);
      BusinessIdentifier other = Parties.norwegianMerchant();
      long msn = rows.unit(partner, other);
      String token = TestTokens.merchant(other.scheme().text(), other.id(), Long.toString(msn));

      // When
      Response response = list(given().auth().oauth2(token), merchant);

      // Then
      response.then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"business:XX:ORG, 974760673", "business:NO:ORG, abc", "nonsense, 1"})
    void whenNobodyCouldBeCalledThat(String scheme, String id) {
      // When
      Response response = asPartner().get(UNITS, scheme, id);

      // Then
      response.then().statusCode(404);
    }
  }
}
