package dev.torg.notification.deliveries.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.testing.CallsOnThisMachine;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Receiver;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class MeasureBacklogIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject MeasureBacklog measureBacklog;
  @Inject MeterRegistry meters;

  @Test
  void showsWhatWaitsAndWhoFails() {
    // Given
    String partnerId = Registrant.freshPartnerId();
    try (Receiver receiver = new Receiver()) {
      receiver.answers(call -> 503);
      Registrant.partner(partnerId)
          .registers(receiver.url(), "management.product-order.created.v1");
      OrderEvent.prefilled(partnerId).publish();
      await().until(() -> !receiver.calls().isEmpty());
      // When
      await()
          .untilAsserted(
              () -> {
                measureBacklog.measure().await().atMost(PATIENCE);
                // Then
                assertThat(value("torg.webhooks.waiting")).isPositive();
                assertThat(value("torg.webhooks.failing")).isPositive();
              });
      assertThat(value("torg.webhooks.late")).isNotNegative();
    }
  }

  private double value(String gauge) {
    return meters.get(gauge).gauge().value();
  }
}
