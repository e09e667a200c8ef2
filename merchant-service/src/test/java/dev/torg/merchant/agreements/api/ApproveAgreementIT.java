package dev.torg.merchant.agreements.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ApproveAgreementIT {

  @Inject FakeRegistry registry;

  @Nested
  class Returns200 {

    @Test
    void andTellsThatTheAgreementIsActive() {
      // Given
      String merchantId = Portal.signed(registry.companyOfKari("Fjord Fitness AS"));

      // When
      var response = Operator.approve(merchantId);

      // Then
      response
          .then()
          .statusCode(200)
          .body("status", equalTo("ACTIVE"))
          .body("decidedBy", equalTo("Test Operator"))
          .body("decidedAt", notNullValue());
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> TestEvents.read(Topics.MERCHANTS, merchantId).size() >= 2);
      var event = TestEvents.read(Topics.MERCHANTS, merchantId).get(1);
      assertThat(event.path("type").asText()).isEqualTo("merchant.merchant.agreement-activated.v1");
      assertThat(event.path("sequence").asText()).isEqualTo("2");
      assertThat(event.at("/data/agreement/status").asText()).isEqualTo("ACTIVE");
    }
  }

  @Nested
  class Returns401 {

    @Test
    void whenNobodyIsLoggedIn() {
      // When
      var response = RestAssured.given().post(approval(UUID.randomUUID().toString()));

      // Then
      response.then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheMerchantApprovesItself() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      String merchantId = Portal.signed(business);

      // When
      var response = Portal.as(Portal.kari(business)).post(approval(merchantId));

      // Then
      response.then().statusCode(403);
    }

    @Test
    void whenTheCallerIsAPartner() {
      // When
      var response = Portal.as(TestTokens.partnerToken("123456")).post(approval("x"));

      // Then
      response.then().statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @ParameterizedTest
    @ValueSource(strings = {"0198c0de-0000-7000-8000-000000000000", "nobody"})
    void whenThereIsNoSuchMerchant(String merchantId) {
      // When
      var response = Operator.approve(merchantId);

      // Then
      response.then().statusCode(404).contentType("application/problem+json");
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenItIsActiveAlready() {
      // Given
      String merchantId = Portal.signed(registry.companyOfKari("Fjord Fitness AS"));
      Operator.approve(merchantId);

      // When
      var response = Operator.approve(merchantId);

      // Then
      response.then().statusCode(409).body("detail", containsString("active already"));
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
      var response = Operator.operator().header("If-Match", read).post(approval(merchantId));

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
      var response = Operator.operator().post(approval(merchantId));

      // Then
      response.then().statusCode(428).contentType("application/problem+json");
    }
  }

  private static String approval(String merchantId) {
    return Operator.QUEUE + "/" + merchantId + "/approval";
  }
}
