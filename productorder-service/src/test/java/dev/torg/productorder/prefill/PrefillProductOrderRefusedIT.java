package dev.torg.productorder.prefill;

import static dev.torg.productorder.testing.OrderSteps.ORDERS;
import static dev.torg.productorder.testing.OrderSteps.as;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.PrefillBodies;
import dev.torg.productorder.testing.SentEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which prefills make no order. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class PrefillProductOrderRefusedIT {

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  private static List<String> pointers(Response answer) {
    return answer.path("extraDetails.key");
  }

  private RequestSpecification smallest(RequestSpecification caller) {
    return caller.body(PrefillBodies.smallest(business));
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
      UUID pricePackage = OrderSteps.pricePackage(FreshParties.partner());

      Response answer =
          asPartner(partner).body(PrefillBodies.guide(business, pricePackage)).post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(pointers(answer)).containsExactly("/pricePackageId");
    }

    @Test
    void whenThePricePackageWasWithdrawn() {
      UUID pricePackage = OrderSteps.pricePackage(partner);
      TestEvents.publish(
          Topics.PRICE_PACKAGES, SentEvents.pricePackage(pricePackage, partner, "WITHDRAWN", 2));

      String body = PrefillBodies.guide(business, pricePackage);

      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () ->
                  assertThat(asPartner(partner).body(body).post(ORDERS).statusCode())
                      .isEqualTo(400));
    }

    @Test
    void withoutAnIdempotencyKeyIn2026() {
      Response answer = smallest(asPartner(partner)).header("Api-Version", "2026-01").post(ORDERS);

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
      Response answer = smallest(asPartner(partner)).header(header, value).post(ORDERS);

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
      Response answer = smallest(given().contentType("application/json")).post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toAnOperator() {
      Response answer = smallest(as(TestTokens.operator())).post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void toAMerchantForAnotherBusiness() {
      String token = TestTokens.merchant("business:NO:ORG", business.id(), "123456");

      Response answer =
          as(token).body(PrefillBodies.smallest(FreshParties.business())).post(ORDERS);

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
                  smallest(asPartner("314159"))
                          .header("Merchant-Serial-Number", "77001234")
                          .post(ORDERS)
                          .statusCode()
                      == 201);

      Response answer =
          smallest(asPartner(partner)).header("Merchant-Serial-Number", "77001234").post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void toOneKeyForTwoBodies() {
      smallest(asPartner(partner)).header("Idempotency-Key", "k2").post(ORDERS);

      Response answer =
          asPartner(partner)
              .header("Idempotency-Key", "k2")
              .body(PrefillBodies.complete(business))
              .post(ORDERS);

      assertThat(answer.statusCode()).isEqualTo(409);
    }
  }
}
