package dev.torg.productorder.tracking;

import static dev.torg.productorder.testing.OrderSteps.ORDERS;
import static dev.torg.productorder.testing.OrderSteps.as;
import static dev.torg.productorder.testing.OrderSteps.asMerchant;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class GetProductOrderIT {

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  @Nested
  class Returns200 {

    @Test
    void inTheShapeOfAugust2023() {
      UUID id = OrderSteps.prefilled(partner, business);

      Response answer = asPartner(partner).header("Api-Version", "2023-08").get(ORDERS + "/" + id);

      assertThat(answer.<Map<String, Object>>path("$"))
          .isEqualTo(Map.of("prefilledOrderId", id.toString(), "prefillStatus", "CREATED"));
    }

    @Test
    void inTheShapeOfNovember2023ByDefault() {
      UUID id = OrderSteps.prefilled(partner, business);

      Response answer = asPartner(partner).get(ORDERS + "/" + id);

      assertThat(answer.<Map<String, Object>>path("$"))
          .containsEntry("prefilledOrderId", id.toString())
          .containsEntry("prefillStatus", "CREATED")
          .containsEntry("productOrderType", "PREFILL")
          .containsEntry("productType", "VIPPS_PA_NETT")
          .containsKeys("businessIdentifier", "productOrderUrl")
          .doesNotContainKey("salesUnit");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"/management/v1/product-orders/%s", "/management/v2/product-orders/%s/details"})
    void inTheShapeOf2026(String address) {
      UUID id = OrderSteps.opened(partner, business);

      Response answer =
          asPartner(partner).header("Api-Version", "2026-01").get(address.formatted(id));

      assertThat(answer.<Map<String, Object>>path("$"))
          .containsEntry("productOrderId", id.toString())
          .containsEntry("productOrderType", "PREFILL")
          .containsEntry("productType", "PAYMENT_INTEGRATION")
          .containsEntry("status", "MERCHANT_VIEWED")
          .doesNotContainKeys("prefilledOrderId", "prefillStatus");
      assertThat(answer.<String>path("productOrderUrl")).endsWith("/register/prefilled/" + id);
      assertThat(answer.<String>path("businessIdentifier.id")).isEqualTo(business.id());
    }

    @Test
    void underItsOtherName() {
      UUID id = OrderSteps.prefilled(partner, business);

      Response answer = asPartner(partner).get(ORDERS + "/" + id + "/details");

      assertThat(answer.<String>path("prefilledOrderId")).isEqualTo(id.toString());
    }

    @Test
    void toTheMerchantThatItIsFor() {
      UUID id = OrderSteps.prefilled(partner, business);
      String merchant = TestTokens.merchant("business:NO:ORG", business.id(), "123456");

      Response answer = as(merchant).get(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns304 {

    @Test
    void toACallerThatHasTheOrder() {
      UUID id = OrderSteps.prefilled(partner, business);
      String tag = asPartner(partner).get(ORDERS + "/" + id).header("ETag");

      Response answer = asPartner(partner).header("If-None-Match", tag).get(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(304);
      assertThat(answer.header("ETag")).isEqualTo(tag);
    }

    @Test
    void notOnceTheOrderChanged() {
      UUID id = OrderSteps.prefilled(partner, business);
      String tag = asPartner(partner).get(ORDERS + "/" + id).header("ETag");
      asMerchant(business).get(OrderSteps.portal(id));

      Response answer = asPartner(partner).header("If-None-Match", tag).get(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void withTheSameBodyForAnothersOrderAndForNone() {
      UUID id = OrderSteps.prefilled(partner, business);
      String stranger = FreshParties.partner();

      Response foreign = asPartner(stranger).get(ORDERS + "/" + id);

      Response absent = asPartner(stranger).get(ORDERS + "/" + UUID.randomUUID());
      assertThat(foreign.statusCode()).isEqualTo(404);
      assertThat(foreign.<String>path("detail")).isEqualTo(absent.path("detail"));
      assertThat(foreign.<String>path("type")).isEqualTo(absent.path("type"));
    }

    @Test
    void toAnIdThatIsNone() {
      Response answer = asPartner(partner).get(ORDERS + "/12345");

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void toAnotherMerchant() {
      UUID id = OrderSteps.prefilled(partner, business);
      String other = TestTokens.merchant("business:NO:ORG", FreshParties.business().id(), "123456");

      Response answer = as(other).get(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Returns401 {

    @Test
    void toAStranger() {
      UUID id = OrderSteps.prefilled(partner, business);

      Response answer = given().get(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(401);
    }
  }
}
