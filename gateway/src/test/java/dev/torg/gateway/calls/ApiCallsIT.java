package dev.torg.gateway.calls;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** What the gateway tells about the calls that it saw. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(StubServices.class)
class ApiCallsIT {

  private static final String HEADER = "Merchant-Serial-Number";
  private static final String BUSINESS = "923609016";
  private static final String UNIT = "GET:/management/v1/sales-units/{msn}";

  private final String msn =
      Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L));

  @Test
  void callsAreCountedByEndpointAndStatus() {
    // Given
    String unit = SALES_UNITS + "/" + msn;
    // When
    Gateway.asPartner().get(unit).then().statusCode(200);
    Gateway.asPartner().get(unit).then().statusCode(200);
    Gateway.request().get(unit).then().statusCode(401);
    Gateway.as(TestTokens.operator()).get(unit).then().statusCode(403);
    Gateway.asPartner().header("Vipps-System-Name", "x".repeat(31)).get(unit);
    // Then
    awaitCounts(
        Map.of(
            UNIT + " 200 123456", 2L,
            UNIT + " 400 123456", 1L));
  }

  @Test
  void whoIsNobodyToTheUnitCountsNothing() {
    // Given
    String unit = SALES_UNITS + "/" + msn;
    // When
    Gateway.request().get(unit).then().statusCode(401);
    Gateway.request().header(HEADER, msn).get("/problems").then().statusCode(200);
    Gateway.request().header(HEADER, msn).post("/accesstoken/get").then().statusCode(200);
    Gateway.as(TestTokens.operator()).get(unit).then().statusCode(403);
    Gateway.as(TestTokens.operator()).get("/operations/v1/sales-units/" + msn);
    Gateway.asPartner().get(unit).then().statusCode(200);
    // Then
    awaitCounts(Map.of(UNIT + " 200 123456", 1L));
  }

  @Test
  void thePathNamesTheUnitBeforeTheHeader() {
    // When
    Gateway.asPartner().header(HEADER, "9" + msn.substring(1)).get(SALES_UNITS + "/" + msn);
    // Then
    awaitCounts(Map.of(UNIT + " 200 123456", 1L));
  }

  @Test
  void theHeaderNamesTheUnitWhereThePathDoesNot() {
    // When
    Gateway.asPartner().header(HEADER, msn).get(SALES_UNITS);
    Gateway.asPartner().header(HEADER, msn).get("/epayment/v1/payments/acme-shop-1");
    // Then
    awaitCounts(
        Map.of(
            "GET:/management/v1/sales-units 200 123456", 1L,
            "GET:/epayment/v1/payments/{reference} 200 123456", 1L));
  }

  @Test
  void theKeysNameTheUnitWhereNothingElseDoes() {
    // When
    Gateway.as(TestTokens.merchant("business:NO:ORG", BUSINESS, msn)).get(SALES_UNITS);
    // Then
    awaitCounts(Map.of("GET:/management/v1/sales-units 200 business:NO:ORG " + BUSINESS, 1L));
  }

  @Test
  void aServiceThatIsAwayIsCountedToo() {
    // When
    Gateway.asPartner()
        .header(HEADER, msn)
        .get("/management/v1/merchants/business:NO:ORG/" + BUSINESS)
        .then()
        .statusCode(503);
    // Then
    awaitCounts(Map.of("GET:/management/v1/merchants/{scheme}/{id} 503 123456", 1L));
  }

  @Test
  void aBatchIsAnEventWithAnIdOfItsOwn() {
    // Given
    Gateway.asPartner().get(SALES_UNITS + "/" + msn);
    awaitCounts(Map.of(UNIT + " 200 123456", 1L));
    // When
    var batches = TestEvents.read(Topics.API_CALLS);
    // Then
    assertThat(batches).extracting(batch -> batch.path("id").asText()).doesNotHaveDuplicates();
    assertThat(batches)
        .allSatisfy(
            batch -> {
              assertThat(batch.path("type").asText()).isEqualTo("gateway.api-calls.counted.v1");
              assertThat(batch.path("subject").asText()).isNotEmpty();
            });
  }

  private void awaitCounts(Map<String, Long> expected) {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(counts()).isEqualTo(expected));
  }

  private Map<String, Long> counts() {
    Map<String, Long> counts = new HashMap<>();
    for (JsonNode batch : TestEvents.read(Topics.API_CALLS)) {
      for (JsonNode count : batch.path("data").path("counts")) {
        if (count.path("msn").asText().equals(msn)) {
          counts.merge(text(count), count.path("calls").asLong(), Long::sum);
        }
      }
    }
    return counts;
  }

  private static String text(JsonNode count) {
    return count.path("endpoint").asText()
        + " "
        + count.path("status").asInt()
        + " "
        + count.path("caller").asText("nobody");
  }
}
