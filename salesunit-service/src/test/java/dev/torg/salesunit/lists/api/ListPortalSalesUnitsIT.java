package dev.torg.salesunit.lists.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Callers;
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

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListPortalSalesUnitsIT {

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

    @Test
    void withTheUnitsOfThePartnerActedFor() {
      // Given
      long msn = rows.unit(partner, merchant);
      rows.unit(Parties.partnerId(), merchant);

      // When
      Response response = actingForPartner().get(UNITS);

      // Then
      response
          .then()
          .statusCode(200)
          .body("salesUnits.size()", equalTo(1))
          .body("salesUnits[0].msn", equalTo(Long.toString(msn)))
          .body("salesUnits[0].name", equalTo("Unit 1"))
          .body("salesUnits[0].status", equalTo("ACTIVE"))
          .body("salesUnits[0].merchantName", equalTo("Nordlys Kafé AS"))
          .body("salesUnits[0].businessIdentifier.id", equalTo(merchant.id()));
    }

    @Test
    void withDeactivatedUnitsOfThePartnerButNoneOfADeactivatedMerchant() {
      // Given
      BusinessIdentifier closed = Parties.norwegianMerchant();
      long off = rows.deactivatedUnit(partner, merchant);
      rows.unit(partner, closed);
      rows.merchant(closed, "DEACTIVATED");

      // When
      Response response = actingForPartner().get(UNITS);

      // Then
      response
          .then()
          .body("salesUnits.size()", equalTo(1))
          .body("salesUnits[0].msn", equalTo(Long.toString(off)))
          .body("salesUnits[0].status", equalTo("DEACTIVATED"));
    }

    @Test
    void withAllUnitsOfTheMerchantActedFor() {
      // Given
      rows.unit(partner, merchant);
      rows.deactivatedUnit(partner, merchant);
      rows.unit(partner, Parties.norwegianMerchant());

      // When
      Response response = People.actingFor(merchant).get(UNITS);

      // Then
      assertThat(response.jsonPath().getList("salesUnits.status"))
          .containsExactly("ACTIVE", "DEACTIVATED");
    }

    @Test
    void inPagesOfAHundredUnlessAskedOtherwise() {
      // Given
      List<Long> all = rows.units(partner, merchant, "ACTIVE", 101);
      Response first = actingForPartner().get(UNITS);

      // When
      Response second =
          actingForPartner().get(UNITS + "?" + Links.queryOfNext(first).orElseThrow());

      // Then
      assertThat(msns(first)).isEqualTo(all.subList(0, 100));
      assertThat(msns(second)).isEqualTo(all.subList(100, 101));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutSession() {
      // When
      Response response = given().get(UNITS);

      // Then
      response.then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toAPersonWhoWantsAllThereAre() {
      // When
      Response response = actingForPartner().get("/operations/v1/sales-units");

      // Then
      response.then().statusCode(403);
    }

    @Test
    void toSomebodyWhoActsForNobodyYet() {
      // When
      Response response = given().auth().oauth2(TestTokens.portal("Kari Nordmann")).get(UNITS);

      // Then
      response.then().statusCode(403);
    }

    @Test
    void toAPartnersKey() {
      // When
      Response response = Callers.asPartner(partner).get(UNITS);

      // Then
      response.then().statusCode(403);
    }
  }
}
