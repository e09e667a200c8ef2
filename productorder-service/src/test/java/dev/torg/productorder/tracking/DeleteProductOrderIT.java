package dev.torg.productorder.tracking;

import static dev.torg.productorder.testing.OrderSteps.ORDERS;
import static dev.torg.productorder.testing.OrderSteps.as;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class DeleteProductOrderIT {

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  @Nested
  class Returns200 {

    @Test
    void withoutABodyAndTheOrderIsGone() {
      UUID id = OrderSteps.prefilled(partner, business);

      Response answer = asPartner(partner).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.asString()).isEmpty();
      assertThat(asPartner(partner).get(ORDERS + "/" + id).statusCode()).isEqualTo(404);
      assertThat(asPartner(partner).get("/management/v2/product-orders").<List<Object>>path("$"))
          .isEmpty();
    }

    @Test
    void forAnOpenedOrder() {
      UUID id = OrderSteps.opened(partner, business);

      Response answer = asPartner(partner).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void theSecondTime() {
      UUID id = OrderSteps.prefilled(partner, business);
      asPartner(partner).delete(ORDERS + "/" + id);

      Response answer = asPartner(partner).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void toAnotherPartner() {
      UUID id = OrderSteps.prefilled(partner, business);

      Response answer = asPartner(FreshParties.partner()).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(OrderSteps.status(partner, id)).isEqualTo("CREATED");
    }

    @Test
    void toTheMerchantThatDidNotMakeIt() {
      UUID id = OrderSteps.prefilled(partner, business);
      String merchant = TestTokens.merchant("business:NO:ORG", business.id(), "123456");

      Response answer = as(merchant).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void onceSubmitted() {
      UUID id = OrderSteps.submitted(partner, business, "ACTIVE");

      Response answer = asPartner(partner).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.<String>path("type")).endsWith("/problems/invalid-state");
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenTheOrderIsNotAsItWasRead() {
      UUID id = OrderSteps.prefilled(partner, business);
      String read = asPartner(partner).get(ORDERS + "/" + id).header("ETag");
      OrderSteps.ok(OrderSteps.asMerchant(business).get(OrderSteps.portal(id)));

      Response answer = asPartner(partner).header("If-Match", read).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(412);
      assertThat(OrderSteps.status(partner, id)).isEqualTo("OPENED");
    }

    @Test
    void exceptInAnotherRenderingOfTheSameState() {
      UUID id = OrderSteps.prefilled(partner, business);
      String read =
          asPartner(partner).get("/management/v2/product-orders/" + id + "/details").header("ETag");

      Response answer = asPartner(partner).header("If-Match", read).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }
}
