package dev.torg.merchant.agreements.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Partner;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListAgreementsIT {

  @Inject FakeRegistry registry;

  @Nested
  class Returns200 {

    @Test
    void withWhatWaits() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      String waiting = Portal.signed(business);
      String decided = Portal.signed(registry.companyOfKari("Hav AS"));
      Operator.approve(decided);

      // When
      var response = Operator.operator().get(Operator.QUEUE);

      // Then
      String found = "merchantAgreements.find { it.merchantId == '" + waiting + "' }.";
      response
          .then()
          .statusCode(200)
          .body("merchantAgreements.merchantId", not(hasItem(decided)))
          .body(found + "name", equalTo("Fjord Fitness AS"))
          .body(found + "businessIdentifier.id", equalTo(business.id()))
          .body(found + "status", equalTo("PROCESSING"))
          .body(found + "signedBy", equalTo("Kari Nordmann"))
          .body(found + "form.owners[0].sharePercent", equalTo(60));
    }

    @Test
    void withWhatWasDecidedWhenAskedFor() {
      // Given
      String decided = Portal.signed(registry.companyOfKari("Fjord Fitness AS"));
      Operator.approve(decided);

      // When
      var response = Operator.operator().queryParam("status", "ACTIVE").get(Operator.QUEUE);

      // Then
      response.then().statusCode(200).body("merchantAgreements.merchantId", hasItem(decided));
    }

    @Test
    void pageByPage() {
      // Given
      List<String> signed =
          List.of(
              Portal.signed(registry.companyOfKari("A AS")),
              Portal.signed(registry.companyOfKari("B AS")),
              Portal.signed(registry.companyOfKari("C AS")));

      // When
      List<String> listed = followLinks();

      // Then
      assertThat(listed).containsSubsequence(signed).doesNotHaveDuplicates();
    }
  }

  @Nested
  class Returns400 {

    @Test
    void whenStatusLimitOrCursorAreWrong() {
      // When
      var response =
          Operator.operator()
              .queryParam("limit", "201")
              .queryParam("cursor", "!")
              .get(Operator.QUEUE);

      // Then
      response.then().statusCode(400).body("extraDetails", hasSize(2));
    }

    @Test
    void whenTheStatusIsUnknown() {
      // When
      var response = Operator.operator().queryParam("status", "DONE").get(Operator.QUEUE);

      // Then
      response.then().statusCode(400).body("extraDetails[0].key", containsString("status"));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void whenNobodyIsLoggedIn() {
      // When
      var response = RestAssured.given().get(Operator.QUEUE);

      // Then
      response.then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheCallerIsNoOperator() {
      // When
      var response = Partner.as("123456").get(Operator.QUEUE);

      // Then
      response.then().statusCode(403);
    }
  }

  private static List<String> followLinks() {
    List<String> ids = new ArrayList<>();
    String query = "?limit=2";
    while (!query.isEmpty()) {
      var page = Operator.operator().urlEncodingEnabled(false).get(Operator.QUEUE + query);
      ids.addAll(page.path("merchantAgreements.merchantId"));
      String link = page.header("Link");
      query = link == null ? "" : link.substring(link.indexOf('?'), link.indexOf('>'));
    }
    return ids;
  }
}
