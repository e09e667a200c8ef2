package dev.torg.merchant.agreements.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.merchant.testing.Businesses;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class DraftMerchantAgreementIT {

  @Inject FakeRegistry registry;

  @Nested
  class Returns200 {

    @Test
    void andKeepsTheForm() {
      // Given
      var business = Businesses.fresh();

      // When
      var response = Portal.draft(business);

      // Then
      response
          .then()
          .statusCode(200)
          .header("ETag", "\"1.0\"")
          .body("status", equalTo("DRAFT"))
          .body("form.owners[0].name", equalTo("Kari Nordmann"))
          .body("form.owners[0].birthDate", equalTo("1980-03-12"))
          .body("form.owners[0].sharePercent", equalTo(60))
          .body("form.owners[0].ownership", equalTo("DIRECT"))
          .body("form.politicallyExposedPersons[0].position", equalTo("Member of parliament"))
          .body("form.contactEmail", equalTo("post@fjord.example"));
    }

    @Test
    void whenTheChangeRestsOnTheLatestRevision() {
      // Given
      var business = Businesses.fresh();
      String tag = Portal.draft(business).header("ETag");

      // When
      var response = put(business, tag);

      // Then
      response.then().statusCode(200).header("ETag", "\"2.0\"");
    }

    @Test
    void whenTheAgreementWasRejected() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Operator.reject(Portal.signed(business)).then().statusCode(200);

      // When
      var response = Portal.draft(business);

      // Then
      response
          .then()
          .statusCode(200)
          .body("status", equalTo("REJECTED"))
          .body("rejectionReason", equalTo("An owner is missing."));
    }
  }

  @Nested
  class Returns400 {

    @Test
    void withAllProblemsInOneAnswer() {
      // Given
      var wrong =
          """
          {"owners": [
             {"name": "", "birthDate": "12.03.1980", "sharePercent": 0, "ownership": "SOME"},
             {"birthDate": "2999-01-01", "sharePercent": 5}],
           "politicallyExposedPersons": [{"name": "Ola Hansen"}],
           "contactEmail": "post", "share": 1}
          """;

      // When
      var response = put(wrong);

      // Then
      response
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body(
              "extraDetails.key",
              containsInAnyOrder(
                  "/owners/0/name",
                  "/owners/0/birthDate",
                  "/owners/0/sharePercent",
                  "/owners/0/ownership",
                  "/owners/1/name",
                  "/owners/1/birthDate",
                  "/politicallyExposedPersons/0/position",
                  "/contactEmail",
                  "/share"));
    }

    @Test
    void whenDirectSharesAreMoreThanTheWhole() {
      // Given
      var tooMuch =
          """
          {"owners": [
             {"name": "Kari Nordmann", "birthDate": "1980-03-12", "sharePercent": 60},
             {"name": "Ola Hansen", "birthDate": "1975-07-01", "sharePercent": 41}],
           "politicallyExposedPersons": [], "contactEmail": "post@fjord.example"}
          """;

      // When
      var response = put(tooMuch);

      // Then
      response.then().statusCode(400).body("extraDetails[0].key", equalTo("/owners"));
    }

    @Test
    void whenMembersAreMissing() {
      // When
      var response = put("{}");

      // Then
      response
          .then()
          .statusCode(400)
          .body(
              "extraDetails.key",
              containsInAnyOrder("/owners", "/politicallyExposedPersons", "/contactEmail"));
    }

    @Test
    void whenTheBodyIsEmpty() {
      // When
      var response = put("");

      // Then
      response.then().statusCode(400).contentType("application/problem+json");
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
              .body(Portal.FORM)
              .put(Portal.AGREEMENT);

      // Then
      response.then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePersonActsForAPartner() {
      // When
      var response =
          RestAssured.given()
              .auth()
              .oauth2(TestTokens.portalForPartner("Pia Partner", "123456"))
              .contentType("application/json")
              .body(Portal.FORM)
              .put(Portal.AGREEMENT);

      // Then
      response.then().statusCode(403);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenTheAgreementIsBeingProcessed() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);

      // When
      var response = Portal.draft(business);

      // Then
      response.then().statusCode(409).body("detail", containsString("is being processed"));
    }

    @Test
    void whenTheAgreementIsActive() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Operator.approve(Portal.signed(business)).then().statusCode(200);

      // When
      var response = Portal.draft(business);

      // Then
      response.then().statusCode(409).body("detail", containsString("is active"));
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenSomebodyElseChangedItMeanwhile() {
      // Given
      var business = Businesses.fresh();
      String old = Portal.draft(business).header("ETag");
      Portal.draft(business);

      // When
      var response = put(business, old);

      // Then
      response.then().statusCode(412).contentType("application/problem+json");
    }
  }

  @Nested
  class Returns415 {

    @Test
    void whenTheBodyIsNotJson() {
      // When
      var response =
          Portal.as(Portal.kari(Businesses.fresh()))
              .contentType("text/plain")
              .body(Portal.FORM)
              .put(Portal.AGREEMENT);

      // Then
      response.then().statusCode(415);
    }
  }

  @Nested
  class Returns428 {

    @Test
    void whenADraftWouldBeReplacedThatNobodySaysToHaveRead() {
      // Given
      var business = Businesses.fresh();
      Portal.draft(business).then().statusCode(200);

      // When
      var response =
          Portal.as(Portal.kari(business))
              .contentType("application/json")
              .body(Portal.FORM)
              .put(Portal.AGREEMENT);

      // Then
      response.then().statusCode(428).contentType("application/problem+json");
    }
  }

  private static Response put(String body) {
    return Portal.as(Portal.kari(Businesses.fresh()))
        .contentType("application/json")
        .body(body)
        .put(Portal.AGREEMENT);
  }

  private static Response put(BusinessIdentifier business, String ifMatch) {
    return Portal.as(Portal.kari(business))
        .header("If-Match", ifMatch)
        .contentType("application/json")
        .body(Portal.FORM)
        .put(Portal.AGREEMENT);
  }
}
