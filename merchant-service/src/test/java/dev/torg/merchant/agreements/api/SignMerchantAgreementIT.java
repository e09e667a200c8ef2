package dev.torg.merchant.agreements.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.registry.Role;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class SignMerchantAgreementIT {

  @Inject FakeRegistry registry;

  private BusinessIdentifier business;

  @BeforeEach
  void registerTheBusiness() {
    business = registry.companyOfKari("Fjord Fitness AS");
  }

  @Nested
  class Returns200 {

    @Test
    void andCreatesTheMerchantFromTheRegistry() {
      // Given
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
      Portal.draft(business);

      // When
      List<Integer> statuses = signAtOnce(8);

      // Then
      assertThat(statuses).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
      String merchantId = Portal.as(Portal.kari(business)).get(Portal.AGREEMENT).path("merchantId");
      assertThat(events(merchantId, 1)).hasSize(1);
    }
  }

  private static List<JsonNode> events(String merchantId, int atLeast) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> TestEvents.read(Topics.MERCHANTS, merchantId).size() >= atLeast);
    return TestEvents.read(Topics.MERCHANTS, merchantId);
  }

  private List<Integer> signAtOnce(int times) {
    return IntStream.range(0, times)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> Portal.sign(business).statusCode()))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }
}
