package dev.torg.productorder;

import static dev.torg.productorder.Api.ORDERS;
import static dev.torg.productorder.Api.as;
import static dev.torg.productorder.Api.asPartner;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.Topics;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class PrefillProductOrderIT {

  private final String partner = TestBusinesses.partner();
  private final BusinessIdentifier business = TestBusinesses.fresh();

  private static List<String> pointers(Response answer) {
    return answer.path("extraDetails.key");
  }

  @Nested
  class Returns201 {

    @Test
    void toTheWholeExampleOfTheGuide() {
      UUID pricePackage = Api.pricePackage(partner);

      Response answer = asPartner(partner).body(Bodies.guide(business, pricePackage)).post(ORDERS);

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
      String id = answer.path("prefilledOrderId");
      assertThat(answer.<String>path("prefillUrl")).endsWith("/register/vippspanett/" + id);
      assertThat(answer.header("Location")).endsWith(ORDERS + "/" + id);
      assertThat(UUID.fromString(id).version()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/products-orders", "/products/orders"})
    void underItsOlderNames(String alias) {
      String body = Bodies.smallest(business);

      Response answer = asPartner(partner).body(body).post("/management/v1" + alias);

      assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void inTheShapeOf2026() {
      Response answer =
          asPartner(partner)
              .header("Api-Version", "2026-01")
              .header("Idempotency-Key", "k-" + business.id())
              .body(Bodies.smallest(business))
              .post(ORDERS);

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
      assertThat(answer.<String>path("prefillUrl")).contains("/register/prefilled/");
      assertThat(answer.header("Api-Version")).isEqualTo("2026-01");
    }

    @Test
    void toEveryFieldOf2026AndTheFlatAccountOf2023() {
      String body =
          """
          {"businessIdentifier": {"scheme": "business:NO:ORG", "id": "%s"},
           "productType": "CHECKOUT", "productUseCase": "App", "app": {"appName": "Fjord"},
           "settlementAccountNumber": "86011117947", "annualTurnoverPercentage": "100",
           "hasRecurring": true, "merchantCategoryCode": "5942", "salesUnitName": null}
          """
              .formatted(business.id());

      Response answer = asPartner(partner).body(body).post(ORDERS);

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    @Test
    void toAMerchantForItsOwnBusiness() {
      String token = TestTokens.merchant("business:NO:ORG", business.id(), "123456");

      Response answer = as(token).body(Bodies.smallest(business)).post(ORDERS);

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    @Test
    void whenOptionalHeadersAreThereButEmpty() {
      Response answer =
          asPartner(partner)
              .header("Vipps-System-Name", "")
              .header("Merchant-Serial-Number", "")
              .header("Idempotency-Key", "")
              .body(Bodies.smallest(business))
              .post(ORDERS);

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    @Test
    void onceForFiftyConcurrentRequestsWithOneKey() throws Exception {
      String body = Bodies.smallest(business);
      ExecutorService callers = Executors.newFixedThreadPool(50);
      List<Future<Response>> answers = new ArrayList<>();

      for (int caller = 0; caller < 50; caller++) {
        answers.add(
            callers.submit(
                () ->
                    asPartner(partner)
                        .header("Idempotency-Key", "same-key")
                        .body(body)
                        .post(ORDERS)));
      }

      List<Integer> statuses = new ArrayList<>();
      for (Future<Response> answer : answers) {
        statuses.add(answer.get().statusCode());
      }
      callers.shutdown();
      assertThat(statuses).contains(201).isSubsetOf(201, 409);
      Response list = asPartner(partner).get("/management/v2/product-orders");
      assertThat(list.<List<Map<String, Object>>>path("$")).hasSize(1);
    }

    @Test
    void againToARepeatedRequest() {
      String body = Bodies.smallest(business);
      Response first = asPartner(partner).header("Idempotency-Key", "k1").body(body).post(ORDERS);

      Response second = asPartner(partner).header("Idempotency-Key", "k1").body(body).post(ORDERS);

      assertThat(second.statusCode()).isEqualTo(201);
      assertThat(second.asString()).isEqualTo(first.asString());
      assertThat(first.header("Idempotent-Replayed")).isNull();
      assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void andTellsOfItWithoutThePassword() {
      UUID pricePackage = Api.pricePackage(partner);

      UUID id = Api.prefilled(partner, Bodies.guide(business, pricePackage));

      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> !TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()).isEmpty());
      JsonNode event = TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()).get(0);
      assertThat(event.path("type").asText()).isEqualTo("productorder.product-order.prefilled.v1");
      assertThat(event.path("data").path("partnerId").asText()).isEqualTo(partner);
      assertThat(event.toString()).doesNotContain("test-password");
    }
  }

  @Nested
  class Returns400 {

    @Test
    void withTheProblemsOfHeadersAndBodyInOneAnswer() {
      Response answer =
          asPartner(partner)
              .header("Api-Version", "2026-01")
              .header("Vipps-System-Name", "x".repeat(31))
              .body("{\"typo\": 1}")
              .post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(pointers(answer))
          .containsExactlyInAnyOrder(
              "Idempotency-Key",
              "Vipps-System-Name",
              "/businessIdentifier",
              "/productType",
              "/typo");
    }

    @Test
    void toABodyOfTheLargestSizeThatTheGatewayLetsThrough() {
      String body = "{\"typo\": \"" + "x".repeat((2 << 20) - 20) + "\"}";

      Response answer = asPartner(partner).body(body).post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(pointers(answer)).contains("/typo");
    }

    @Test
    void withAllProblemsInOneAnswer() {
      String body =
          """
          {"businessIdentifier": {"scheme": "business:NO:ORG", "id": "9876543221"},
           "productType": "VIPPS_X", "salesUnitName": "<b>", "annualTurnover": -1,
           "productUseCase": "Website", "app": {"appName": "x"}, "typo": 1,
           "website": {"url": "http://example.com", "testWebsiteUrl": "https://example.com"},
           "complianceData": {"rent": {"turnoverShare": "1"}}}
          """;

      Response answer = asPartner(partner).body(body).post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.contentType()).startsWith("application/problem+json");
      assertThat(pointers(answer))
          .contains(
              "/businessIdentifier",
              "/productType",
              "/salesUnitName",
              "/annualTurnover",
              "/app/appName",
              "/typo",
              "/website/url",
              "/website/termsUrl",
              "/website/testWebsiteUrl",
              "/complianceData/rent/prepurchaseTime",
              "/complianceData/rent/averageRentalDuration");
    }

    @Test
    void whenThePricePackageIsAnotherPartners() {
      UUID pricePackage = Api.pricePackage(TestBusinesses.partner());

      Response answer = asPartner(partner).body(Bodies.guide(business, pricePackage)).post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(pointers(answer)).containsExactly("/pricePackageId");
    }

    @Test
    void whenThePricePackageWasWithdrawn() {
      UUID pricePackage = Api.pricePackage(partner);
      TestEvents.publish(
          Topics.PRICE_PACKAGES, SentEvents.pricePackage(pricePackage, partner, "WITHDRAWN", 2));

      String body = Bodies.guide(business, pricePackage);

      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () ->
                  assertThat(asPartner(partner).body(body).post(ORDERS).statusCode())
                      .isEqualTo(400));
    }

    @Test
    void withoutAnIdempotencyKeyIn2026() {
      Response answer =
          asPartner(partner)
              .header("Api-Version", "2026-01")
              .body(Bodies.smallest(business))
              .post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(pointers(answer)).containsExactly("Idempotency-Key");
    }

    @ParameterizedTest
    @CsvSource({
      "Idempotency-Key, not_allowed!",
      "Vipps-System-Name, a-name-of-more-than-thirty-characters",
      "Vipps-System-Plugin-Version, a-name-of-more-than-thirty-characters"
    })
    void toAHeaderOutOfBounds(String header, String value) {
      Response answer =
          asPartner(partner).header(header, value).body(Bodies.smallest(business)).post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(pointers(answer)).containsExactly(header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"a\":1,\"a\":2}", "{"})
    void toABodyThatIsNoObject(String body) {
      Response answer = asPartner(partner).body(body).post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.contentType()).startsWith("application/problem+json");
    }
  }

  @Nested
  class Returns401 {

    @Test
    void toAStranger() {
      Response answer =
          given().contentType("application/json").body(Bodies.smallest(business)).post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toAnOperator() {
      Response answer = as(TestTokens.operator()).body(Bodies.smallest(business)).post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void toAMerchantForAnotherBusiness() {
      String token = TestTokens.merchant("business:NO:ORG", business.id(), "123456");

      Response answer = as(token).body(Bodies.smallest(TestBusinesses.fresh())).post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void whenTheMerchantSerialNumberIsNotTheCallers() {
      TestEvents.publish(
          Topics.SALES_UNITS, SentEvents.salesUnitOfPartner("77001234", business, "314159"));
      await()
          .atMost(Duration.ofSeconds(30))
          .until(
              () ->
                  asPartner("314159")
                          .header("Merchant-Serial-Number", "77001234")
                          .body(Bodies.smallest(business))
                          .post(ORDERS)
                          .statusCode()
                      == 201);

      Response answer =
          asPartner(partner)
              .header("Merchant-Serial-Number", "77001234")
              .body(Bodies.smallest(business))
              .post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void toOneKeyForTwoBodies() {
      asPartner(partner)
          .header("Idempotency-Key", "k2")
          .body(Bodies.smallest(business))
          .post(ORDERS);

      Response answer =
          asPartner(partner)
              .header("Idempotency-Key", "k2")
              .body(Bodies.complete(business))
              .post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(409);
    }
  }
}
