package dev.torg.salesunit.lists.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListSalesUnitsIT {

  private static final String UNITS = "/management/v1/sales-units";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();

  private RequestSpecification asPartner() {
    return given().auth().oauth2(TestTokens.partner(partner));
  }

  @Nested
  class Returns200 {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '~',
        value = {
          "2023-08 | {\"msn\":[\"%d\"]}",
          "2023-11 | {\"salesUnits\":[{\"msn\":%d,\"name\":\"Unit 1\"}]}",
          "2026-01 | [{\"msn\":\"%d\",\"name\":\"Unit 1\"}]"
        })
    void withTheShapeOfTheVersionAskedFor(String version, String expected) {
      // Given
      long msn = rows.unit(partner, merchant);

      // When
      Response response = asPartner().header("Api-Version", version).get(UNITS);

      // Then
      response.then().statusCode(200).header("Api-Version", version);
      assertThat(response.asString()).isEqualTo(expected.formatted(msn));
    }

    @Test
    void withActiveUnitsOfActiveMerchantsOnly() {
      // Given
      BusinessIdentifier inactive = Parties.norwegianMerchant();
      long visible = rows.unit(partner, merchant);
      rows.deactivatedUnit(partner, merchant);
      rows.unit(partner, inactive);
      rows.merchant(inactive, "DEACTIVATED");
      rows.unit(Parties.partnerId(), merchant);

      // When
      Response response = asPartner().get(UNITS);

      // Then
      response.then().statusCode(200);
      assertThat(response.jsonPath().getList("salesUnits.msn", Long.class))
          .containsExactly(visible);
    }

    @Test
    void withNothingForACallerWithoutUnits() {
      // When
      Response response = asPartner().get(UNITS);

      // Then
      response.then().statusCode(200).body(equalTo("{\"salesUnits\":[]}"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 3_456})
    void withAllOfALongListInTheOrderOfTheirNumbers(int count) {
      // Given
      List<Long> all = rows.units(partner, merchant, "ACTIVE", count);

      // When
      Response response = asPartner().get(UNITS);

      // Then
      response
          .then()
          .statusCode(200)
          .contentType("application/json")
          .header("Api-Version", "2023-11");
      assertThat(response.jsonPath().getList("salesUnits.msn", Long.class)).isEqualTo(all);
    }

    @Test
    void pageByPageWithEveryUnitOnce() {
      // Given
      List<Long> all = rows.units(partner, merchant, "ACTIVE", 7);

      // When
      List<List<Long>> pages = pages(3);

      // Then
      assertThat(pages).containsExactly(all.subList(0, 3), all.subList(3, 6), all.subList(6, 7));
    }

    @Test
    void toTheMerchantWithTheUnitsOfAllItsPartners() {
      // Given
      long first = rows.unit(partner, merchant);
      long second = rows.unit(Parties.partnerId(), merchant);
      rows.unit(partner, Parties.norwegianMerchant());
      String token =
          TestTokens.merchant(merchant.scheme().text(), merchant.id(), Long.toString(first));

      // When
      Response response = given().auth().oauth2(token).get(UNITS);

      // Then
      response.then().statusCode(200);
      assertThat(response.jsonPath().getList("salesUnits.msn", Long.class))
          .containsExactly(first, second);
    }

    private List<List<Long>> pages(int limit) {
      List<List<Long>> pages = new ArrayList<>();
      Optional<String> query = Optional.of("limit=" + limit);
      while (query.isPresent()) {
        Response page = asPartner().get(UNITS + "?" + query.get());
        pages.add(page.jsonPath().getList("salesUnits.msn", Long.class));
        query = Links.queryOfNext(page);
      }
      return pages;
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=ten", "cursor=*", "cursor=YWJj"})
    void whenThePageCannotBe(String query) {
      // When
      Response response = asPartner().get(UNITS + "?" + query);

      // Then
      response
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("extraDetails[0].key", equalTo(query.substring(0, query.indexOf('='))));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutToken() {
      // When
      Response response = given().get(UNITS);

      // Then
      response.then().statusCode(401).contentType("application/problem+json");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheMerchantSerialNumberIsAnotherPartners() {
      // Given
      long foreign = rows.unit(Parties.partnerId(), merchant);

      // When
      Response response = asPartner().header("Merchant-Serial-Number", foreign).get(UNITS);

      // Then
      response.then().statusCode(403);
    }
  }
}
