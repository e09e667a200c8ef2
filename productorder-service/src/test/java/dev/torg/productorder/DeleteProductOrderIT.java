package dev.torg.productorder;

import static dev.torg.productorder.Api.ORDERS;
import static dev.torg.productorder.Api.as;
import static dev.torg.productorder.Api.asPartner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
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

  private final String partner = TestBusinesses.partner();
  private final BusinessIdentifier business = TestBusinesses.fresh();

  @Nested
  class Returns200 {

    @Test
    void withoutABodyAndTheOrderIsGone() {
      UUID id = Api.prefilled(partner, business);

      Response answer = asPartner(partner).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.asString()).isEmpty();
      assertThat(asPartner(partner).get(ORDERS + "/" + id).statusCode()).isEqualTo(404);
      assertThat(asPartner(partner).get("/management/v2/product-orders").<List<Object>>path("$"))
          .isEmpty();
    }

    @Test
    void forAnOpenedOrder() {
      UUID id = Api.opened(partner, business);

      Response answer = asPartner(partner).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void theSecondTime() {
      UUID id = Api.prefilled(partner, business);
      asPartner(partner).delete(ORDERS + "/" + id);

      Response answer = asPartner(partner).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void toAnotherPartner() {
      UUID id = Api.prefilled(partner, business);

      Response answer = asPartner(TestBusinesses.partner()).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(Api.status(partner, id)).isEqualTo("CREATED");
    }

    @Test
    void toTheMerchantThatDidNotMakeIt() {
      UUID id = Api.prefilled(partner, business);
      String merchant = TestTokens.merchant("business:NO:ORG", business.id(), "123456");

      Response answer = as(merchant).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void onceSubmitted() {
      UUID id = Api.submitted(partner, business, "ACTIVE");

      Response answer = asPartner(partner).delete(ORDERS + "/" + id);

      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.<String>path("type")).endsWith("/problems/invalid-state");
    }
  }
}
