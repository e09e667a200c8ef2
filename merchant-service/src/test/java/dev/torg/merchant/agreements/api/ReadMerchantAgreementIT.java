package dev.torg.merchant.agreements.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.torg.merchant.testing.Businesses;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ReadMerchantAgreementIT {

  @Inject FakeRegistry registry;

  @Nested
  class Returns200 {

    @Test
    void whenThereIsNothingYet() {
      // Given
      var business = Businesses.fresh();

      // When
      var response = Portal.as(Portal.kari(business)).get(Portal.AGREEMENT);

      // Then
      response
          .then()
          .statusCode(200)
          .body("businessIdentifier.id", equalTo(business.id()))
          .body("status", equalTo("NONE"))
          .body("form", nullValue())
          .body("merchantId", nullValue());
    }

    @Test
    void whenTheAgreementIsActive() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Operator.approve(Portal.signed(business)).then().statusCode(200);

      // When
      var response = Portal.as(Portal.kari(business)).get(Portal.AGREEMENT);

      // Then
      response
          .then()
          .statusCode(200)
          .body("status", equalTo("ACTIVE"))
          .body("form.contactEmail", equalTo("post@fjord.example"))
          .body("rejectionReason", nullValue());
    }

    @Test
    void andShowsTheBusinessWhyItWasRejected() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Operator.reject(Portal.signed(business)).then().statusCode(200);

      // When
      var response = Portal.as(Portal.kari(business)).get(Portal.AGREEMENT);

      // Then
      response
          .then()
          .statusCode(200)
          .body("status", equalTo("REJECTED"))
          .body("rejectionReason", equalTo("An owner is missing."));
    }
  }

  @Nested
  class Returns304 {

    @Test
    void whenNothingHasChanged() {
      // Given
      var business = Businesses.fresh();
      String tag = Portal.draft(business).header("ETag");

      // When
      var response =
          Portal.as(Portal.kari(business)).header("If-None-Match", tag).get(Portal.AGREEMENT);

      // Then
      response.then().statusCode(304).header("ETag", tag);
    }
  }

  @Nested
  class Returns401 {

    @Test
    void whenNobodyIsLoggedIn() {
      // When
      var response = RestAssured.given().get(Portal.AGREEMENT);

      // Then
      response.then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePersonActsForNobodyYet() {
      // When
      var response = Portal.as(TestTokens.portalToken("Kari Nordmann")).get(Portal.AGREEMENT);

      // Then
      response.then().statusCode(403);
    }

    @Test
    void whenTheCallerIsAPartner() {
      // When
      var response = Portal.as(TestTokens.partnerToken("123456")).get(Portal.AGREEMENT);

      // Then
      response.then().statusCode(403);
    }
  }
}
