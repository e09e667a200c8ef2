package dev.torg.notification.deliveries.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.testing.CallsOnThisMachine;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Receiver;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class EndDeliveriesTogetherIT {

  private static final int ORDERS = 30;
  private static final String CREATED = "management.product-order.created.v1";
  private static final String VIEWED = "management.product-order.viewed.v1";

  private final String partnerId = Registrant.freshPartnerId();
  private final Registrant partner = Registrant.partner(partnerId);
  private final Receiver receiver = new Receiver();

  @AfterEach
  void end() {
    receiver.close();
  }

  @Test
  void callsOnceForEachThatWaitedThoughManyAreTakenAtOnce() {
    // Given
    String both = partner.registers(receiver.url(), CREATED, VIEWED).path("id");
    String created = partner.registers(receiver.url(), CREATED).path("id");
    partner.changes(both, "{\"paused\": true}");
    partner.changes(created, "{\"paused\": true}");
    for (int order = 0; order < ORDERS; order++) {
      OrderEvent.prefilled(partnerId).publish().then("opened").publish();
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> in(both, "waiting") == 2 * ORDERS);
    // When
    partner.changes(both, "{\"paused\": false}");
    partner.changes(created, "{\"paused\": false}");
    // Then
    await().atMost(Duration.ofSeconds(60)).until(() -> in(both, "delivered") == 2 * ORDERS);
    await().atMost(Duration.ofSeconds(60)).until(() -> in(created, "delivered") == ORDERS);
    assertThat(receiver.calls()).hasSize(3 * ORDERS);
    assertThat(deliveries(both, "delivered"))
        .extracting(delivery -> delivery.get("attempts"))
        .containsOnly(1);
  }

  private int in(String id, String state) {
    return deliveries(id, state).size();
  }

  private List<Map<String, Object>> deliveries(String id, String state) {
    return partner
        .request()
        .get(partner.webhooks() + "/" + id + "/deliveries?limit=200&state=" + state)
        .jsonPath()
        .getList("deliveries");
  }
}
