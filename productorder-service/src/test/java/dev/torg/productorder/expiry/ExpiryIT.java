package dev.torg.productorder.expiry;

import static dev.torg.productorder.testing.OrderSteps.ORDERS;
import static dev.torg.productorder.testing.OrderSteps.as;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.PartnerSteps;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ExpiryIT {

  private static final Duration LIFETIME = Duration.ofDays(14);

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  @Inject MutableClock clock;

  @AfterEach
  void resetClock() {
    clock.reset();
  }

  @Test
  void showsAtOnceWhenDue() {
    UUID id = OrderSteps.opened(partner, business);
    String tag = asPartner(partner).get(ORDERS + "/" + id).header("ETag");

    clock.advance(LIFETIME);

    Response answer = asPartner(partner).get("/management/v2/product-orders/" + id + "/details");
    assertThat(answer.<String>path("status")).isEqualTo("EXPIRED");
    assertThat(answer.header("ETag")).isNotEqualTo(tag);
    assertThat(asPartner(partner).get(ORDERS + "/" + id).<String>path("prefillStatus"))
        .isEqualTo("STOPPED");
    assertThat(asPartner(partner).get("/management/v2/product-orders").<List<Object>>path("$"))
        .isEmpty();
    assertThat(
            asPartner(partner)
                .get("/management/v2/product-orders?includeExpired=true")
                .<List<String>>path("status"))
        .containsExactly("EXPIRED");
  }

  @Test
  void doesNotWaitForTheTimeOfTheWorldWhoseTokensLiveOn() {
    UUID id = OrderSteps.opened(partner, business);
    String token = TestTokens.partnerToken(partner).signed();

    clock.advance(Duration.ofDays(30));

    Response answer = as(token).get(ORDERS + "/" + id);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.<String>path("prefillStatus")).isEqualTo("STOPPED");
  }

  @Test
  void showsAsRejectedWhereTheMerchantBeganTheOrder() {
    String known = PartnerSteps.known();
    UUID template =
        PartnerSteps.template(known, "{\"name\": \"Bare\", \"productType\": \"LOGIN\"}");
    UUID id = PartnerSteps.started(business, template);

    clock.advance(LIFETIME);

    String details = "/management/v2/product-orders/" + id + "/details";
    assertThat(asPartner(known).get(details).<String>path("status")).isEqualTo("REJECTED");
    assertThat(asPartner(known).get("/management/v2/product-orders").<List<Object>>path("$"))
        .isEmpty();
    assertThat(
            asPartner(known)
                .get("/management/v2/product-orders?includeExpired=true")
                .<List<String>>path("productOrderType"))
        .containsExactly("TEMPLATE");
  }

  @Test
  void isGoneForTheMerchant() {
    String known = PartnerSteps.known();
    UUID id = OrderSteps.opened(known, business);
    String merchant =
        TestTokens.portalToken("Kari", "business:NO:ORG", business.id(), true).signed();

    clock.advance(LIFETIME);

    Response answer = as(merchant).get(OrderSteps.portal(id));
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.<String>path("type")).endsWith("/problems/expired");
    assertThat(answer.<String>path("partnerName")).isEqualTo("Partner " + known);
    assertThat(as(merchant).post(OrderSteps.portal(id) + "/submission").statusCode())
        .isEqualTo(410);
  }

  @Test
  void isStoredAndToldByTheSweep() {
    UUID id = OrderSteps.opened(partner, business);

    clock.advance(LIFETIME);

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()))
                    .extracting(event -> event.path("type").asText())
                    .endsWith("productorder.product-order.expired.v1"));
  }
}
