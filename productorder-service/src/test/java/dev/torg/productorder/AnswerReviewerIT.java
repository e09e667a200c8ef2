package dev.torg.productorder;

import static dev.torg.productorder.Api.asMerchant;
import static dev.torg.productorder.Api.asOperator;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
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
class AnswerReviewerIT {

  private final String partner = TestBusinesses.partner();
  private final BusinessIdentifier business = TestBusinesses.fresh();

  @Nested
  class Returns200 {

    @Test
    void andTheReviewGoesOn() {
      UUID id = Api.taken(partner, business, "ACTIVE");
      asOperator().body("{\"question\": \"Which site?\"}").post(Api.review(id) + "/question");
      assertThat(Api.status(partner, id)).isEqualTo("AWAITING-CUSTOMER");

      Response answer =
          asMerchant(business).body("{\"answer\": \"This one\"}").post(Api.portal(id) + "/answers");

      assertThat(answer.<String>path("status")).isEqualTo("PROCESSING");
      assertThat(answer.<List<String>>path("questions.question")).containsExactly("Which site?");
      assertThat(answer.<List<String>>path("questions.answer")).containsExactly("This one");
      assertThat(asOperator().get(Api.review(id)).<List<String>>path("questions.answer"))
          .containsExactly("This one");
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenNothingWasAsked() {
      UUID id = Api.taken(partner, business, "ACTIVE");

      Response answer =
          asMerchant(business).body("{\"answer\": \"This one\"}").post(Api.portal(id) + "/answers");

      assertThat(answer.statusCode()).isEqualTo(409);
    }
  }
}
