package dev.torg.productorder.review;

import static dev.torg.productorder.testing.OrderSteps.ORDERS;
import static dev.torg.productorder.testing.OrderSteps.asMerchant;
import static dev.torg.productorder.testing.OrderSteps.asOperator;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import dev.torg.productorder.testing.SentEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class DecideProductOrderIT {

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  @Nested
  class Returns200 {

    @Test
    void rejectingWithAReasonForTheMerchantOnly() {
      UUID id = OrderSteps.taken(partner, business, "ACTIVE");

      Response answer = OrderSteps.reject(id, "{\"reason\": \"Too risky\"}");

      assertThat(answer.<String>path("status")).isEqualTo("STOPPED");
      assertThat(asMerchant(business).get(OrderSteps.portal(id)).<String>path("rejectionReason"))
          .isEqualTo("Too risky");
      assertThat(asPartner(partner).get(ORDERS + "/" + id).asString()).doesNotContain("risky");
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()).size() == 5);
      assertThat(TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()).toString())
          .doesNotContain("risky");
      assertThat(TestEvents.read(Topics.REJECTION_REASONS, id.toString()).toString())
          .containsOnlyOnce("Too risky");
    }

    @Test
    void approvingOnAnActiveAgreementAndTheUnitCompletesTheOrder() {
      UUID id = OrderSteps.taken(partner, business, "ACTIVE");

      Response answer = OrderSteps.approve(id);

      assertThat(answer.<String>path("status")).isEqualTo("PROCESSING");
      TestEvents.publish(
          Topics.SALES_UNITS, SentEvents.salesUnit("created", "600001", business, id, 1));
      OrderSteps.awaitStatus(partner, id, "APPROVED");
      Response order = asPartner(partner).get(ORDERS + "/" + id);
      assertThat(order.<String>path("salesUnit.msn")).isEqualTo("600001");
      assertThat(types(id))
          .containsExactly("prefilled", "opened", "submitted", "taken", "approved", "completed");
    }

    @Test
    void approvingBeforeTheAgreementWaitsForIt() {
      UUID id = OrderSteps.taken(partner, business, "PROCESSING");

      Response answer = OrderSteps.approve(id);

      assertThat(answer.<String>path("status")).isEqualTo("PENDING");
      assertThat(types(id)).doesNotContain("approved");
      OrderSteps.agree(business, "ACTIVE", 2);
      OrderSteps.awaitStatus(partner, id, "PROCESSING");
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(
              () ->
                  assertThat(types(id))
                      .containsExactly(
                          "prefilled", "opened", "submitted", "taken", "queued", "approved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACTIVE", "DEACTIVATED"})
    void andARejectedAgreementStopsTheOrder(String merchant) {
      UUID id = OrderSteps.taken(partner, business, "PROCESSING");
      OrderSteps.approve(id);

      TestEvents.publish(
          Topics.MERCHANTS,
          SentEvents.merchant(OrderSteps.merchantId(business), business, "REJECTED", 2)
              .replace("\"status\":\"ACTIVE\"", "\"status\":\"" + merchant + "\""));

      OrderSteps.awaitStatus(partner, id, "STOPPED");
      assertThat(asMerchant(business).get(OrderSteps.portal(id)).<String>path("rejectionReason"))
          .isEqualTo("The merchant agreement was rejected.");
    }
  }

  @Nested
  class Returns400 {

    @Test
    void withoutAReason() {
      UUID id = OrderSteps.taken(partner, business, "ACTIVE");

      Response answer = OrderSteps.reject(id, "{}");

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.<List<String>>path("extraDetails.key")).containsExactly("/reason");
    }
  }

  @Nested
  class Returns409 {

    @Test
    void toAnApprovalBeforeTaking() {
      UUID id = OrderSteps.submitted(partner, business, "ACTIVE");

      Response answer = OrderSteps.approve(id);

      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.<String>path("detail"))
          .isEqualTo("An order that is SUBMITTED cannot be approved.");
    }

    @Test
    void toASecondApproval() {
      UUID id = OrderSteps.taken(partner, business, "ACTIVE");
      OrderSteps.approve(id);

      Response answer = OrderSteps.approve(id);

      assertThat(answer.statusCode()).isEqualTo(409);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void toADecisionOnWhatHasChangedSinceItWasRead() {
      UUID id = OrderSteps.taken(partner, business, "ACTIVE");
      String read = asOperator().get(OrderSteps.review(id)).header("ETag");
      OrderSteps.ok(
          OrderSteps.having(asOperator("Olga"), OrderSteps.review(id))
              .body("{\"question\": \"Which site?\"}")
              .post(OrderSteps.review(id) + "/question"));

      Response answer =
          asOperator()
              .header("If-Match", read)
              .body("{\"reason\": \"Too risky\"}")
              .post(OrderSteps.review(id) + "/rejection");

      assertThat(answer.statusCode()).isEqualTo(412);
    }
  }

  @Nested
  class Returns428 {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "approval|{}",
          "rejection|{\"reason\": \"No\"}",
          "question|{\"question\": \"Why?\"}"
        })
    void toADecisionThatNamesNoState(String act, String body) {
      UUID id = OrderSteps.taken(partner, business, "ACTIVE");

      Response answer = asOperator().body(body).post(OrderSteps.review(id) + "/" + act);

      assertThat(answer.statusCode()).isEqualTo(428);
    }
  }

  private static List<String> types(UUID id) {
    return TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()).stream()
        .map(event -> event.path("type").asText())
        .map(type -> type.split("\\.")[2])
        .toList();
  }
}
