package dev.torg.merchant.agreements.api;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.merchant.testing.Businesses;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.registry.Role;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which drafts are not kept. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class DraftMerchantAgreementRefusedIT {

  @Inject FakeRegistry registry;

  private final BusinessIdentifier business = Businesses.fresh();

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
      var response = Portal.put(kari(), wrong);

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
      var response = Portal.put(kari(), tooMuch);

      // Then
      response.then().statusCode(400).body("extraDetails[0].key", equalTo("/owners"));
    }

    @Test
    void whenMembersAreMissing() {
      // When
      var response = Portal.put(kari(), "{}");

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
      var response = Portal.put(kari(), "");

      // Then
      response.then().statusCode(400).contentType("application/problem+json");
    }
  }

  @Nested
  class Returns401 {

    @Test
    void whenNobodyIsLoggedIn() {
      // When
      var response = Portal.put(RestAssured.given(), Portal.FORM);

      // Then
      response.then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePersonActsForAPartner() {
      // Given
      var partner =
          RestAssured.given().auth().oauth2(TestTokens.portalForPartner("Pia Partner", "123456"));

      // When
      var response = Portal.put(partner, Portal.FORM);

      // Then
      response.then().statusCode(403);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenTheAgreementIsBeingProcessed() {
      // Given
      registry.put(business, "Fjord Fitness AS", Role.CHIEF_EXECUTIVE);
      Portal.signed(business);

      // When
      var response = Portal.draft(business);

      // Then
      response.then().statusCode(409).body("detail", containsString("is being processed"));
    }

    @Test
    void whenTheAgreementIsActive() {
      // Given
      registry.put(business, "Fjord Fitness AS", Role.CHIEF_EXECUTIVE);
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
      String old = Portal.draft(business).header("ETag");
      Portal.draft(business);

      // When
      var response = Portal.put(kari().header("If-Match", old), Portal.FORM);

      // Then
      response.then().statusCode(412).contentType("application/problem+json");
    }
  }

  @Nested
  class Returns415 {

    @Test
    void whenTheBodyIsNotJson() {
      // When
      var response = kari().contentType("text/plain").body(Portal.FORM).put(Portal.AGREEMENT);

      // Then
      response.then().statusCode(415);
    }
  }

  @Nested
  class Returns428 {

    @Test
    void whenADraftWouldBeReplacedThatNobodySaysToHaveRead() {
      // Given
      Portal.draft(business).then().statusCode(200);

      // When
      var response = Portal.put(kari(), Portal.FORM);

      // Then
      response.then().statusCode(428).contentType("application/problem+json");
    }
  }

  private RequestSpecification kari() {
    return Portal.as(Portal.kari(business));
  }
}
