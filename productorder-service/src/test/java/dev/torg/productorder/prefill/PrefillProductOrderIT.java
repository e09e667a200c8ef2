package dev.torg.productorder.prefill;

import static dev.torg.productorder.testing.OrderSteps.ORDERS;
import static dev.torg.productorder.testing.OrderSteps.as;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.PrefillBodies;
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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class PrefillProductOrderIT {

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  @Nested
  class Returns201 {

    @Test
    void toTheWholeExampleOfTheGuide() {
      UUID pricePackage = OrderSteps.pricePackage(partner);

      Response answer =
          asPartner(partner).body(PrefillBodies.guide(business, pricePackage)).post(ORDERS);

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
      String id = answer.path("prefilledOrderId");
      assertThat(answer.<String>path("prefillUrl")).endsWith("/register/vippspanett/" + id);
      assertThat(answer.header("Location")).endsWith(ORDERS + "/" + id);
      assertThat(UUID.fromString(id).version()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/products-orders", "/products/orders"})
    void underItsOlderNames(String alias) {
      String body = PrefillBodies.smallest(business);

      Response answer = asPartner(partner).body(body).post("/management/v1" + alias);

      assertThat(answer.statusCode()).isEqualTo(201);
    }

    @Test
    void inTheShapeOf2026() {
      Response answer =
          asPartner(partner)
              .header("Api-Version", "2026-01")
              .header("Idempotency-Key", "k-" + business.id())
              .body(PrefillBodies.smallest(business))
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

      Response answer = as(token).body(PrefillBodies.smallest(business)).post(ORDERS);

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    @Test
    void whenOptionalHeadersAreThereButEmpty() {
      Response answer =
          asPartner(partner)
              .header("Vipps-System-Name", "")
              .header("Merchant-Serial-Number", "")
              .header("Idempotency-Key", "")
              .body(PrefillBodies.smallest(business))
              .post(ORDERS);

      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    @Test
    void onceForFiftyConcurrentRequestsWithOneKey() throws Exception {
      String body = PrefillBodies.smallest(business);
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
      String body = PrefillBodies.smallest(business);
      Response first = asPartner(partner).header("Idempotency-Key", "k1").body(body).post(ORDERS);

      Response second = asPartner(partner).header("Idempotency-Key", "k1").body(body).post(ORDERS);

      assertThat(second.statusCode()).isEqualTo(201);
      assertThat(second.asString()).isEqualTo(first.asString());
      assertThat(first.header("Idempotent-Replayed")).isNull();
      assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void andTellsOfItWithoutThePassword() {
      UUID pricePackage = OrderSteps.pricePackage(partner);

      UUID id = OrderSteps.prefilled(partner, PrefillBodies.guide(business, pricePackage));

      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> !TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()).isEmpty());
      JsonNode event = TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()).get(0);
      assertThat(event.path("type").asText()).isEqualTo("productorder.product-order.prefilled.v1");
      assertThat(event.path("data").path("partnerId").asText()).isEqualTo(partner);
      assertThat(event.toString()).doesNotContain("test-password");
    }
  }
}
