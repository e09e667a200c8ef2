package dev.torg.merchant.agreements.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

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
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which signatures are not taken. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class SignMerchantAgreementRefusedIT {

  @Inject FakeRegistry registry;

  private BusinessIdentifier business;

  @BeforeEach
  void registerTheBusiness() {
    business = registry.companyOfKari("Fjord Fitness AS");
  }

  @Nested
  class Returns401 {

    @Test
    void whenNobodyIsLoggedIn() {
      // When
      var response = RestAssured.given().post(Portal.SIGNATURE);

      // Then
      response.then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheRegistryGivesNoRightToSignWhateverTheSessionSays() {
      // Given
      registry.put(business, "Fjord Fitness AS", Role.BOARD_MEMBER);
      Portal.draft(business);

      // When
      var response = Portal.sign(business);

      // Then
      response.then().statusCode(403).body("detail", containsString("right to sign"));
    }

    @Test
    void whenTheBirthDateIsAnothers() {
      // Given
      Portal.draft(business);
      var namesake = Portal.kari(business).with("birthdate", "1980-03-13");

      // When
      var response = Portal.sign(business, namesake);

      // Then
      response.then().statusCode(403).body("detail", containsString("right to sign"));
    }

    @Test
    void whenTheLoginIsOlderThanTenMinutes() {
      // Given
      Portal.draft(business);
      var loggedInLongAgo =
          Portal.kari(business).with("auth_time", Instant.now().getEpochSecond() - 660);

      // When
      var response = Portal.sign(business, loggedInLongAgo);

      // Then
      response.then().statusCode(403).body("detail", containsString("10 minutes"));
    }

    @Test
    void whenThePersonActsForNoBusiness() {
      // When
      var response = Portal.as(TestTokens.portalToken("Kari Nordmann")).post(Portal.SIGNATURE);

      // Then
      response.then().statusCode(403);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenNothingIsDrafted() {
      // When
      var response = Portal.sign(business);

      // Then
      response.then().statusCode(409).body("detail", containsString("Fill it in first"));
    }

    @Test
    void whenTheAgreementIsBeingProcessed() {
      // Given
      Portal.signed(business);

      // When
      var response = Portal.sign(business);

      // Then
      response.then().statusCode(409).body("detail", containsString("is being processed"));
    }

    @Test
    void whenTheAgreementIsActive() {
      // Given
      Operator.approve(Portal.signed(business)).then().statusCode(200);

      // When
      var response = Portal.sign(business);

      // Then
      response.then().statusCode(409).body("detail", containsString("is active"));
    }

    @Test
    void whenTheRegistryDoesNotKnowTheBusiness() {
      // Given
      Portal.draft(business);
      registry.forget(business);

      // When
      var response = Portal.sign(business);

      // Then
      response.then().statusCode(409).body("detail", containsString("registry"));
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenSomebodyElseHasChangedTheDraftSinceItWasRead() {
      // Given
      String read = Portal.draft(business).header("ETag");
      Portal.draft(business).then().statusCode(200);

      // When
      var response =
          Portal.as(Portal.kari(business)).header("If-Match", read).post(Portal.SIGNATURE);

      // Then
      response.then().statusCode(412).contentType("application/problem+json");
      assertThat(Portal.sign(business).statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns428 {

    @Test
    void whenTheSignerNamesNoState() {
      // Given
      Portal.draft(business);

      // When
      var response = Portal.as(Portal.kari(business)).post(Portal.SIGNATURE);

      // Then
      response.then().statusCode(428).body("detail", containsString("If-Match"));
    }

    @Test
    void whenTheSignerWouldSignWhateverIsThere() {
      // Given
      Portal.draft(business);

      // When
      var response =
          Portal.as(Portal.kari(business)).header("If-Match", "*").post(Portal.SIGNATURE);

      // Then
      response.then().statusCode(428);
    }
  }

  @Nested
  class Returns503 {

    @Test
    void whenTheRegistryDoesNotAnswer() {
      // Given
      Portal.draft(business);
      registry.breakFor(business);

      // When
      var response = Portal.sign(business);

      // Then
      response
          .then()
          .statusCode(503)
          .header("Retry-After", "30")
          .contentType("application/problem+json");
    }
  }
}
