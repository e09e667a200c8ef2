package dev.torg.merchant.agreements.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.merchant.testing.Businesses;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.registry.Role;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class SignMerchantAgreementIT {

  @Inject FakeRegistry registry;

  @Nested
  class Returns200 {

    @Test
    void andCreatesTheMerchantFromTheRegistry() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.draft(business);

      // When
      var response = Portal.sign(business);

      // Then
      response
          .then()
          .statusCode(200)
          .body("status", equalTo("PROCESSING"))
          .body("signedBy", equalTo("Kari Nordmann"))
          .body("signedAt", notNullValue());
      String merchantId = response.path("merchantId");
      JsonNode event = events(merchantId, 1).get(0);
      assertThat(event.path("type").asText()).isEqualTo("merchant.merchant.registered.v1");
      assertThat(event.path("sequence").asText()).isEqualTo("1");
      assertThat(event.path("data").path("name").asText()).isEqualTo("Fjord Fitness AS");
      assertThat(event.path("data").path("countryCode").asText()).isEqualTo("NO");
      assertThat(event.path("data").path("status").asText()).isEqualTo("ACTIVE");
      assertThat(event.at("/data/businessIdentifier/id").asText()).isEqualTo(business.id());
      assertThat(event.at("/data/agreement/status").asText()).isEqualTo("PROCESSING");
    }

    @Test
    void whenAnEarlierAgreementWasRejected() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      String merchantId = Portal.signed(business);
      Operator.reject(merchantId).then().statusCode(200);
      registry.put(business, "Fjord Trening AS", Role.CHAIR);

      // When
      var response = Portal.sign(business);

      // Then
      response
          .then()
          .statusCode(200)
          .body("status", equalTo("PROCESSING"))
          .body("merchantId", equalTo(merchantId))
          .body("rejectionReason", nullValue());
      List<JsonNode> events = events(merchantId, 3);
      assertThat(events)
          .extracting(event -> event.path("type").asText())
          .containsExactly(
              "merchant.merchant.registered.v1",
              "merchant.merchant.agreement-rejected.v1",
              "merchant.merchant.agreement-signed.v1");
      assertThat(events.get(2).at("/data/name").asText()).isEqualTo("Fjord Trening AS");
    }

    @Test
    void onceForMany() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.draft(business);

      // When
      List<Integer> statuses = signAtOnce(business, 8);

      // Then
      assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
      String merchantId = Portal.as(Portal.kari(business)).get(Portal.AGREEMENT).path("merchantId");
      assertThat(events(merchantId, 1)).hasSize(1);
    }
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
      var business = Businesses.fresh();
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
      var business = registry.companyOfKari("Fjord Fitness AS");
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
      var business = registry.companyOfKari("Fjord Fitness AS");
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
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");

      // When
      var response = Portal.sign(business);

      // Then
      response.then().statusCode(409).body("detail", containsString("Fill it in first"));
    }

    @Test
    void whenTheAgreementIsBeingProcessed() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);

      // When
      var response = Portal.sign(business);

      // Then
      response.then().statusCode(409).body("detail", containsString("is being processed"));
    }

    @Test
    void whenTheAgreementIsActive() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Operator.approve(Portal.signed(business)).then().statusCode(200);

      // When
      var response = Portal.sign(business);

      // Then
      response.then().statusCode(409).body("detail", containsString("is active"));
    }

    @Test
    void whenTheRegistryDoesNotKnowTheBusiness() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
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
      var business = registry.companyOfKari("Fjord Fitness AS");
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
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.draft(business);

      // When
      var response = Portal.as(Portal.kari(business)).post(Portal.SIGNATURE);

      // Then
      response.then().statusCode(428).body("detail", containsString("If-Match"));
    }

    @Test
    void whenTheSignerWouldSignWhateverIsThere() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
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
      var business = registry.companyOfKari("Fjord Fitness AS");
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

  private static List<JsonNode> events(String merchantId, int atLeast) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> TestEvents.read(Topics.MERCHANTS, merchantId).size() >= atLeast);
    return TestEvents.read(Topics.MERCHANTS, merchantId);
  }

  private static List<Integer> signAtOnce(BusinessIdentifier business, int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> Portal.sign(business).statusCode()))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }
}
