package dev.torg.merchant.agreements.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Partner;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class RejectAgreementIT {

  @Inject FakeRegistry registry;

  @Nested
  class Returns200 {

    @Test
    void andKeepsTheReason() {
      // Given
      String merchantId = Portal.signed(registry.companyOfKari("Fjord Fitness AS"));

      // When
      var response = Operator.reject(merchantId);

      // Then
      response
          .then()
          .statusCode(200)
          .body("status", equalTo("REJECTED"))
          .body("rejectionReason", equalTo("An owner is missing."))
          .body("decidedBy", equalTo("Test Operator"));
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": \" \"}", "{\"reason\": 5}"})
    void whenThereIsNoReason(String body) {
      // Given
      String merchantId = Portal.signed(registry.companyOfKari("Fjord Fitness AS"));

      // When
      var response =
          Operator.operator()
              .contentType("application/json")
              .body(body)
              .post(rejection(merchantId));

      // Then
      response.then().statusCode(400).body("extraDetails[0].key", equalTo("/reason"));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void whenNobodyIsLoggedIn() {
      // When
      var response =
          RestAssured.given()
              .contentType("application/json")
              .post(rejection(UUID.randomUUID().toString()));

      // Then
      response.then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheCallerIsAPartner() {
      // When
      var response =
          Partner.as("123456").contentType("application/json").body("{}").post(rejection("x"));

      // Then
      response.then().statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThereIsNoSuchMerchant() {
      // When
      var response = Operator.reject(UUID.randomUUID().toString());

      // Then
      response.then().statusCode(404);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenItIsRejectedAlready() {
      // Given
      String merchantId = Portal.signed(registry.companyOfKari("Fjord Fitness AS"));
      Operator.reject(merchantId);

      // When
      var response = Operator.reject(merchantId);

      // Then
      response.then().statusCode(409).body("detail", containsString("rejected already"));
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenAnotherAgreementWasSignedThanTheOneThatWasRead() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      String merchantId = Portal.signed(business);
      String read = Operator.tag(merchantId);
      Operator.reject(merchantId).then().statusCode(200);
      Portal.sign(business).then().statusCode(200);

      // When
      var response =
          Operator.operator()
              .header("If-Match", read)
              .contentType("application/json")
              .body("{\"reason\": \"An owner is missing.\"}")
              .post(rejection(merchantId));

      // Then
      response.then().statusCode(412);
    }
  }

  @Nested
  class Returns428 {

    @Test
    void whenTheOperatorNamesNoState() {
      // Given
      String merchantId = Portal.signed(registry.companyOfKari("Fjord Fitness AS"));

      // When
      var response =
          Operator.operator()
              .contentType("application/json")
              .body("{\"reason\": \"An owner is missing.\"}")
              .post(rejection(merchantId));

      // Then
      response.then().statusCode(428).contentType("application/problem+json");
    }
  }

  private static String rejection(String merchantId) {
    return Operator.QUEUE + "/" + merchantId + "/rejection";
  }
}
