package dev.torg.productorder.start;

import static dev.torg.productorder.testing.OrderSteps.asMerchant;
import static dev.torg.productorder.testing.OrderSteps.asOperator;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static dev.torg.productorder.testing.OrderSteps.ok;
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
import dev.torg.productorder.testing.PartnerSteps;
import dev.torg.productorder.testing.SentEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class StartFromTemplateIT {

  private static final String START = "/portal/v1/product-orders";
  private static final String BODY =
      """
      {"name": "Autumn", "productType": "CHECKOUT", "pricePackageId": "%s",
       "presets": {"salesUnitName": "Preset name", "intendedPurpose": "Memberships",
                   "settlementBankAccount": {"scheme": "BBAN:NO", "id": "86011117947"}},
       "lockedFields": ["/intendedPurpose"]}
      """;

  private final BusinessIdentifier business = FreshParties.business();
  private String partner;
  private UUID pricePackage;
  private UUID template;

  @BeforeEach
  void makeATemplate() {
    partner = PartnerSteps.known();
    pricePackage = OrderSteps.pricePackage(partner);
    template = PartnerSteps.template(partner, BODY.formatted(pricePackage));
  }

  private Response patch(UUID order, String body) {
    return asMerchant(business).body(body).patch(OrderSteps.portal(order));
  }

  private Response start() {
    return asMerchant(business).body("{\"templateId\": \"" + template + "\"}").post(START);
  }

  @Nested
  class Returns201 {

    @Test
    void withAnOpenOrderOfThePartnerThatHasThePresets() {
      Response started = start();

      assertThat(started.statusCode()).as(started.asString()).isEqualTo(201);
      assertThat(started.<String>path("productOrderType")).isEqualTo("TEMPLATE");
      String id = started.path("productOrderId");
      assertThat(started.header("Location")).endsWith(START + "/" + id);
      Response order = ok(asMerchant(business).get(OrderSteps.portal(UUID.fromString(id))));
      assertThat(order.<String>path("status")).isEqualTo("OPENED");
      assertThat(order.<String>path("partnerId")).isEqualTo(partner);
      assertThat(order.<String>path("form.salesUnitName")).isEqualTo("Preset name");
      assertThat(order.<String>path("form.pricePackageId")).isEqualTo(pricePackage.toString());
      assertThat(order.<List<String>>path("locked"))
          .contains("/intendedPurpose", "/pricePackageId", "/partnerId");
    }

    @Test
    void andTellsOfIt() {
      UUID id = PartnerSteps.started(business, template);

      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> !TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()).isEmpty());
      JsonNode event = TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()).get(0);
      assertThat(event.path("type").asText()).isEqualTo("productorder.product-order.started.v1");
      assertThat(event.path("data").path("templateId").asText()).isEqualTo(template.toString());
      assertThat(event.path("data").path("orderType").asText()).isEqualTo("TEMPLATE");
    }

    @Test
    void letsTheMerchantChangeWhatIsNotLocked() {
      UUID id = PartnerSteps.started(business, template);

      Response answer = patch(id, "{\"salesUnitName\": \"My own\"}");

      assertThat(answer.<String>path("form.salesUnitName")).isEqualTo("My own");
    }
  }

  @Nested
  class Review {

    @Test
    void goesAsWithEveryOrderAndTheReasonIsForTheMerchantAlone() {
      UUID id = PartnerSteps.started(business, template);
      OrderSteps.agree(business, "ACTIVE", 1);
      ok(OrderSteps.submit(id, business));

      ok(asOperator().post(OrderSteps.review(id) + "/take"));
      Response rejected = ok(OrderSteps.reject(id, "{\"reason\": \"Too risky\"}"));

      assertThat(rejected.asString()).doesNotContain("Too risky");
      assertThat(asMerchant(business).get(OrderSteps.portal(id)).<String>path("rejectionReason"))
          .isEqualTo("Too risky");
      Response forPartner =
          asPartner(partner).get("/management/v2/product-orders/" + id + "/details");
      assertThat(forPartner.<String>path("status")).isEqualTo("REJECTED");
      assertThat(forPartner.asString()).doesNotContain("Too risky");
    }
  }

  @Nested
  class Returns400 {

    @Test
    void namingEachLockedFieldThatAPatchChanges() {
      UUID id = PartnerSteps.started(business, template);

      Response answer =
          patch(id, "{\"intendedPurpose\": \"Other\", \"pricePackageId\": null, \"partnerId\": 1}");

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.<List<String>>path("extraDetails.key"))
          .containsExactlyInAnyOrder("/intendedPurpose", "/pricePackageId", "/partnerId");
      assertThat(answer.<List<String>>path("extraDetails.value"))
          .contains("is set by the partner and cannot be changed");
    }

    @Test
    void toAnythingBesideTheTemplate() {
      Response answer =
          asMerchant(business)
              .body("{\"templateId\": \"" + template + "\", \"salesUnitName\": \"x\"}")
              .post(START);

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.<List<String>>path("extraDetails.key")).containsExactly("/salesUnitName");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toWhoeverActsForNoBusiness() {
      Response answer =
          OrderSteps.as(TestTokens.portal("Nobody"))
              .body("{\"templateId\": \"" + template + "\"}")
              .post(START);

      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThereIsNoSuchTemplate() {
      Response answer =
          asMerchant(business).body("{\"templateId\": \"" + UUID.randomUUID() + "\"}").post(START);

      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenThePartnerIsNotActive() {
      PartnerSteps.tell(partner, "DEACTIVATED", 2);

      Response answer = start();

      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.<String>path("type")).endsWith("/problems/invalid-state");
    }

    @Test
    void whenThePricePackageWasWithdrawn() {
      TestEvents.publish(
          Topics.PRICE_PACKAGES, SentEvents.pricePackage(pricePackage, partner, "WITHDRAWN", 2));

      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertThat(start().statusCode()).isEqualTo(409));
    }
  }

  @Nested
  class Returns410 {

    @Test
    void whenTheTemplateWasWithdrawn() {
      PartnerSteps.person(partner).delete(PartnerSteps.TEMPLATES + "/" + template);

      Response answer = start();

      assertThat(answer.statusCode()).isEqualTo(410);
    }
  }
}
