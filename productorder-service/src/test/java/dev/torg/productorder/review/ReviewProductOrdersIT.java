package dev.torg.productorder.review;

import static dev.torg.productorder.testing.OrderSteps.asOperator;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
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
class ReviewProductOrdersIT {

  private static final String QUEUE = "/operations/v1/review/product-orders";

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  @Nested
  class Returns200 {

    @Test
    void withWhatWaits() {
      String submitted = OrderSteps.submitted(partner, business, "ACTIVE").toString();
      String opened = OrderSteps.opened(partner, FreshParties.business()).toString();

      Response answer = asOperator().get(QUEUE + "?status=SUBMITTED");

      assertThat(answer.<List<String>>path("productOrderId"))
          .contains(submitted)
          .doesNotContain(opened);
      assertThat(answer.<List<String>>path("status")).containsOnly("SUBMITTED");
    }

    @Test
    void withTheFormToReview() {
      UUID id = OrderSteps.submitted(partner, business, "PROCESSING");

      Response answer = asOperator().get(OrderSteps.review(id));

      assertThat(answer.<String>path("productOrderId")).isEqualTo(id.toString());
      assertThat(answer.<String>path("form.salesUnitName")).isEqualTo("Fjord Fitness");
      assertThat(answer.<String>path("merchantAgreement.status")).isEqualTo("PROCESSING");
    }

    @Test
    void takingAnOrder() {
      UUID id = OrderSteps.submitted(partner, business, "ACTIVE");

      Response answer = asOperator().post(OrderSteps.review(id) + "/take");

      assertThat(answer.<String>path("status")).isEqualTo("PROCESSING");
      assertThat(answer.<String>path("reviewer")).isEqualTo("Test Operator");
    }

    @Test
    void tellingOperatorsWhoOfThemDecided() {
      UUID id = OrderSteps.taken(partner, business, "ACTIVE");
      OrderSteps.having(asOperator("Olga"), OrderSteps.review(id))
          .post(OrderSteps.review(id) + "/approval");

      Response answer = asOperator().get(OrderSteps.review(id) + "/acts");

      assertThat(answer.<List<String>>path("acts.fact"))
          .containsExactly(
              "productorder.product-order.approved.v1",
              "productorder.product-order.taken.v1",
              "productorder.product-order.submitted.v1",
              "productorder.product-order.opened.v1",
              "productorder.product-order.prefilled.v1");
      assertThat(answer.<List<String>>path("acts.actor.kind"))
          .containsExactly("OPERATOR", "OPERATOR", "PERSON", "PERSON", "PARTNER");
      assertThat(answer.<List<String>>path("acts.actor.name"))
          .startsWith("Olga", "Test Operator")
          .doesNotContain("Kari Nordmann");
      assertThat(answer.<List<String>>path("acts.actor.channel"))
          .containsExactly("OPERATIONS", "OPERATIONS", "PORTAL", "PORTAL", "API");
      assertThat(answer.<String>path("acts[0].before")).contains("\"PROCESSING\"");
      assertThat(answer.<List<String>>path("acts.requestId")).doesNotContainNull();
    }
  }

  @Nested
  class Returns400 {

    @Test
    void toAStatusThatIsNotInTheQueue() {
      Response answer = asOperator().get(QUEUE + "?status=CREATED");

      assertThat(answer.statusCode()).isEqualTo(400);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toAPartner() {
      Response answer = asPartner(partner).get(QUEUE);

      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void beforeSubmission() {
      UUID id = OrderSteps.opened(partner, business);

      Response answer = asOperator().post(OrderSteps.review(id) + "/take");

      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }
}
