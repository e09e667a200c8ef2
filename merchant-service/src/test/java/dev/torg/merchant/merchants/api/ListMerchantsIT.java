package dev.torg.merchant.merchants.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.ManyMerchants;
import dev.torg.merchant.testing.Partner;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListMerchantsIT {

  @Inject FakeRegistry registry;
  @Inject Pool pool;

  @Nested
  class Returns200 {

    @Test
    void wrappedIn202311() {
      // Given
      String partner = Partner.freshId();
      BusinessIdentifier one = merchantOf(partner);
      Partner.tied(Partner.freshId(), merchantOf(Partner.freshId()));

      // When
      var response = Partner.as(partner).get(Partner.MERCHANTS);

      // Then
      response
          .then()
          .statusCode(200)
          .contentType("application/json")
          .body("merchants", hasSize(1))
          .body("merchants[0].keySet()", containsInAnyOrder("businessIdentifier", "name"))
          .body("merchants[0].businessIdentifier.id", equalTo(one.id()));
    }

    @Test
    void underThePublishedNameIn202308() {
      // Given
      String partner = Partner.freshId();
      BusinessIdentifier one = merchantOf(partner);

      // When
      var response = Partner.as(partner).header("Api-Version", "2023-08").get(Partner.MERCHANTS);

      // Then
      response
          .then()
          .statusCode(200)
          .body("MerchantList[0].keySet()", containsInAnyOrder("orgno", "name"))
          .body("MerchantList[0].orgno", equalTo(Integer.valueOf(one.id())));
    }

    @Test
    void asABareArrayIn202601() {
      // Given
      String partner = Partner.freshId();
      BusinessIdentifier one = merchantOf(partner);

      // When
      var response = Partner.as(partner).header("Api-Version", "2026-01").get(Partner.MERCHANTS);

      // Then
      response
          .then()
          .statusCode(200)
          .body("", hasSize(1))
          .body("[0].businessIdentifier.id", equalTo(one.id()))
          .body("[0].status", equalTo("ACTIVE"));
    }

    @Test
    void emptyForAPartnerWithoutSalesUnits() {
      // When
      var response = Partner.as(Partner.freshId()).get(Partner.MERCHANTS);

      // Then
      response.then().statusCode(200).body("merchants", hasSize(0));
    }

    @Test
    void withItselfForAMerchant() {
      // Given
      BusinessIdentifier business = merchantOf(Partner.freshId());

      // When
      var response =
          given()
              .auth()
              .oauth2(TestTokens.merchant(business.scheme().text(), business.id(), "123456"))
              .get(Partner.MERCHANTS);

      // Then
      response
          .then()
          .statusCode(200)
          .body("merchants.businessIdentifier.id", contains(business.id()));
    }

    @Test
    void pageByPageInTheOrderOfTheWholeList() {
      // Given
      String partner = Partner.freshId();
      List<String> mine =
          Stream.generate(() -> merchantOf(partner)).limit(5).map(BusinessIdentifier::id).toList();
      List<String> whole =
          Partner.as(partner).get(Partner.MERCHANTS).path("merchants.businessIdentifier.id");

      // When
      List<String> paged = followLinks(partner);

      // Then
      assertThat(whole).isSorted().containsExactlyInAnyOrderElementsOf(mine);
      assertThat(paged).isEqualTo(whole);
    }
  }

  @Nested
  class Streams {

    @Test
    void allOfThousandsEachOnce() {
      // Given
      String partner = Partner.freshId();
      ManyMerchants.of(partner, 1_234).insertWith(pool);

      // When
      List<String> names = Partner.as(partner).get(Partner.MERCHANTS).path("merchants.name");

      // Then
      assertThat(names).hasSize(1_234).doesNotHaveDuplicates();
    }
  }

  @Nested
  class Returns400 {

    @Test
    void whenTheLimitIsOutOfRange() {
      // When
      var response = Partner.as("123456").queryParam("limit", "0").get(Partner.MERCHANTS);

      // Then
      response.then().statusCode(400).body("extraDetails[0].key", equalTo("limit"));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void whenNobodyIsLoggedIn() {
      // When
      var response = given().get(Partner.MERCHANTS);

      // Then
      response.then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheCallerIsAPortalUser() {
      // When
      var response =
          given().auth().oauth2(TestTokens.portal("Kari Nordmann")).get(Partner.MERCHANTS);

      // Then
      response.then().statusCode(403);
    }
  }

  private BusinessIdentifier merchantOf(String partner) {
    BusinessIdentifier business = registry.companyOfKari("Fjord Fitness AS");
    Portal.signed(business);
    Partner.tied(partner, business);
    return business;
  }

  private static List<String> followLinks(String partner) {
    List<String> ids = new ArrayList<>();
    String query = "?limit=2";
    while (!query.isEmpty()) {
      var page = Partner.as(partner).urlEncodingEnabled(false).get(Partner.MERCHANTS + query);
      ids.addAll(page.path("merchants.businessIdentifier.id"));
      String link = page.header("Link");
      query = link == null ? "" : link.substring(link.indexOf('?'), link.indexOf('>'));
    }
    return ids;
  }
}
