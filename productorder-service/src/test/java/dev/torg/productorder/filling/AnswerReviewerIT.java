package dev.torg.productorder.filling;

import static dev.torg.productorder.testing.OrderSteps.asMerchant;
import static dev.torg.productorder.testing.OrderSteps.asOperator;
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
class AnswerReviewerIT {

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  @Nested
  class Returns200 {

    @Test
    void andTheReviewGoesOn() {
      UUID id = OrderSteps.taken(partner, business, "ACTIVE");
      OrderSteps.having(asOperator(), OrderSteps.review(id))
          .body("{\"question\": \"Which site?\"}")
          .post(OrderSteps.review(id) + "/question");
      assertThat(OrderSteps.status(partner, id)).isEqualTo("AWAITING-CUSTOMER");

      Response answer =
          OrderSteps.having(asMerchant(business), OrderSteps.portal(id))
              .body("{\"answer\": \"This one\"}")
              .post(OrderSteps.portal(id) + "/answers");

      assertThat(answer.<String>path("status")).isEqualTo("PROCESSING");
      assertThat(answer.<List<String>>path("questions.question")).containsExactly("Which site?");
      assertThat(answer.<List<String>>path("questions.answer")).containsExactly("This one");
      assertThat(asOperator().get(OrderSteps.review(id)).<List<String>>path("questions.answer"))
          .containsExactly("This one");
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenNothingWasAsked() {
      UUID id = OrderSteps.taken(partner, business, "ACTIVE");

      Response answer =
          OrderSteps.having(asMerchant(business), OrderSteps.portal(id))
              .body("{\"answer\": \"This one\"}")
              .post(OrderSteps.portal(id) + "/answers");

      assertThat(answer.statusCode()).isEqualTo(409);
    }
  }

  @Nested
  class Returns428 {

    @Test
    void whenTheAnswerDoesNotSayWhichQuestionWasRead() {
      UUID id = OrderSteps.taken(partner, business, "ACTIVE");
      OrderSteps.having(asOperator(), OrderSteps.review(id))
          .body("{\"question\": \"Which site?\"}")
          .post(OrderSteps.review(id) + "/question");

      Response answer =
          asMerchant(business)
              .body("{\"answer\": \"This one\"}")
              .post(OrderSteps.portal(id) + "/answers");

      assertThat(answer.statusCode()).isEqualTo(428);
    }
  }
}
