package dev.torg.productorder.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.OrderSteps;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(AutomaticReviewIT.Automatic.class)
class AutomaticReviewIT {

  /** The policy of demos and sandboxes. */
  public static class Automatic implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("torg.review.policy", "automatic");
    }
  }

  private final String partner = FreshParties.partner();
  private final BusinessIdentifier business = FreshParties.business();

  @Test
  void takesAndApprovesEachSubmittedOrder() {
    UUID id = OrderSteps.submitted(partner, business, "ACTIVE");

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(types(id))
                    .containsExactly("prefilled", "opened", "submitted", "taken", "approved"));
  }

  @Test
  void waitsForTheAgreementLikeAnybody() {
    UUID id = OrderSteps.submitted(partner, business, "PROCESSING");
    OrderSteps.awaitStatus(partner, id, "PENDING");

    OrderSteps.agree(business, "ACTIVE", 2);

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(types(id)).endsWith("queued", "approved"));
  }

  private static List<String> types(UUID id) {
    return TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()).stream()
        .map(event -> event.path("type").asText().split("\\.")[2])
        .toList();
  }
}
