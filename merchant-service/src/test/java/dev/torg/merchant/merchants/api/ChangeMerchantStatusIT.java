package dev.torg.merchant.merchants.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.merchant.testing.Businesses;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ChangeMerchantStatusIT {

  @Inject FakeRegistry registry;

  @Nested
  class Returns200 {

    @Test
    void andTellsOfEachChangeOnce() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      String merchantId = Portal.signed(business);
      Operator.approve(merchantId).then().statusCode(200);
      change(business, "DEACTIVATED").then().statusCode(200).body("status", equalTo("DEACTIVATED"));
      change(business, "DEACTIVATED").then().statusCode(200).header("ETag", "\"3\"");

      // When
      var response = change(business, "ACTIVE");

      // Then
      response
          .then()
          .statusCode(200)
          .header("ETag", "\"4\"")
          .body("merchantId", equalTo(merchantId))
          .body("status", equalTo("ACTIVE"))
          .body("agreementStatus", equalTo("ACTIVE"));
      List<JsonNode> events = events(merchantId, 4);
      assertThat(events.subList(2, 4))
          .extracting(event -> event.path("type").asText())
          .containsExactly("merchant.merchant.deactivated.v1", "merchant.merchant.activated.v1");
      assertThat(events.get(2).at("/data/status").asText()).isEqualTo("DEACTIVATED");
    }

    @Test
    void andTellsOperatorsWhoOfThemItWas() {
      // Given
      var business = signed();
      change(business, "DEACTIVATED").then().statusCode(200);

      // When
      var response = Operator.operator().get(path(business) + "/acts");

      // Then
      response
          .then()
          .statusCode(200)
          .body("acts[0].fact", equalTo("merchant.merchant.deactivated.v1"))
          .body("acts[0].operator.name", equalTo("Test Operator"));
    }

    @Test
    void whenTheChangeRestsOnTheLatestState() {
      // Given
      var business = signed();
      String tag = change(business, "DEACTIVATED").header("ETag");

      // When
      var response =
          Operator.operator()
              .header("If-Match", tag)
              .contentType("application/merge-patch+json")
              .body("{\"status\": \"ACTIVE\"}")
              .patch(path(business));

      // Then
      response.then().statusCode(200);
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"status\": \"GONE\"}", "{\"status\": null}"})
    void whenTheStatusIsNone(String body) {
      // When
      var response =
          Operator.operator().contentType("application/json").body(body).patch(path(signed()));

      // Then
      response.then().statusCode(400).body("extraDetails.key", hasItem("/status"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheCallerIsAPartner() {
      // When
      var response =
          given()
              .auth()
              .oauth2(TestTokens.partner("123456"))
              .contentType("application/json")
              .body("{\"status\": \"ACTIVE\"}")
              .patch(path(Businesses.fresh()));

      // Then
      response.then().statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void toWhoAsksForTheActsAboutNoMerchant() {
      // When
      var response = Operator.operator().get(path(Businesses.fresh()) + "/acts");

      // Then
      response.then().statusCode(404);
    }

    @Test
    void whenThereIsNoSuchMerchant() {
      // When
      var response = change(Businesses.fresh(), "ACTIVE");

      // Then
      response.then().statusCode(404);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenTheMerchantHasChangedMeanwhile() {
      // Given
      var business = signed();
      change(business, "DEACTIVATED").then().statusCode(200);

      // When
      var response =
          Operator.operator()
              .header("If-Match", "\"1\"")
              .contentType("application/json")
              .body("{\"status\": \"ACTIVE\"}")
              .patch(path(business));

      // Then
      response.then().statusCode(412);
    }
  }

  private BusinessIdentifier signed() {
    var business = registry.companyOfKari("Fjord Fitness AS");
    Portal.signed(business);
    return business;
  }

  private static Response change(BusinessIdentifier business, String status) {
    return Operator.operator()
        .contentType("application/json")
        .body("{\"status\": \"" + status + "\"}")
        .patch(path(business));
  }

  private static String path(BusinessIdentifier business) {
    return "/operations/v1/merchants/" + business.scheme().text() + "/" + business.id();
  }

  private static List<JsonNode> events(String merchantId, int count) {
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> TestEvents.read(Topics.MERCHANTS, merchantId), found -> found.size() >= count);
  }
}
