package dev.torg.salesunit.lists.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Links;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.People;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Units that have a text in them. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class SearchPortalSalesUnitsIT {

  private static final String UNITS = "/portal/v1/sales-units";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();

  private RequestSpecification actingForPartner() {
    return People.actingForPartner(partner);
  }

  private static List<Long> msns(Response response) {
    return response.jsonPath().getList("salesUnits.msn", Long.class);
  }

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {"unIT 1", " KAFÉ ", "{number}", "{msn}"})
    void forTheUnitsThatHaveTheText(String text) {
      // Given
      long msn = rows.unit(partner, merchant);
      rows.unit(Parties.partnerId(), merchant);
      String wanted = text.replace("{number}", merchant.id()).replace("{msn}", Long.toString(msn));

      // When
      Response response = actingForPartner().queryParam("q", wanted).get(UNITS);

      // Then
      assertThat(msns(response)).containsExactly(msn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uni_", "nit%1", "\\\\\\", "no such"})
    void withNoneForATextThatNoneHas(String text) {
      // Given
      rows.unit(partner, merchant);

      // When
      Response response = actingForPartner().queryParam("q", text).get(UNITS);

      // Then
      response.then().statusCode(200).body("salesUnits.size()", equalTo(0));
    }

    @Test
    void byTheNameThatTheMerchantHasNow() {
      // Given
      rows.unit(partner, merchant);
      rows.rename(merchant, "Sørlys Bakeri AS");

      // When
      Response before = actingForPartner().queryParam("q", "nordlys").get(UNITS);
      Response now = actingForPartner().queryParam("q", "SØRLYS").get(UNITS);

      // Then
      before.then().body("salesUnits.size()", equalTo(0));
      now.then().body("salesUnits.size()", equalTo(1));
    }

    @Test
    void inPagesThatKeepTheSearch() {
      // Given
      List<Long> all = rows.units(partner, merchant, "ACTIVE", 3);
      Response first = actingForPartner().get(UNITS + "?q=nordlys&limit=2");

      // When
      Response second =
          actingForPartner().get(UNITS + "?" + Links.queryOfNext(first).orElseThrow());

      // Then
      assertThat(msns(second)).isEqualTo(all.subList(2, 3));
    }

    @Test
    void ofAnybodysUnitsForAnOperator() {
      // Given
      long active = rows.unit(partner, merchant);
      long other = rows.deactivatedUnit(Parties.partnerId(), merchant);

      // When
      Response response =
          People.operator("Olga").queryParam("q", merchant.id()).get("/operations/v1/sales-units");

      // Then
      assertThat(msns(response)).containsExactly(active, other);
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "two\nlines", "nothing \u0000 here"})
    void forASearchThatNobodyIsCalledBy(String text) {
      // When
      Response response = actingForPartner().queryParam("q", text).get(UNITS);

      // Then
      response.then().statusCode(400).body("extraDetails.key", hasItem("q"));
    }
  }
}
