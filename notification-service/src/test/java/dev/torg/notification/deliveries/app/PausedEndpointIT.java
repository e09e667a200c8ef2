package dev.torg.notification.deliveries.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.notification.testing.CallsOnThisMachine;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Receiver;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The witness is called as the paused one would be: what it has seen, that one would have, too. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class PausedEndpointIT {

  private static final String CREATED = "management.product-order.created.v1";
  private static final String VIEWED = "management.product-order.viewed.v1";

  private final String partnerId = Registrant.freshPartnerId();
  private final Registrant partner = Registrant.partner(partnerId);
  private final Receiver receiver = new Receiver();
  private final Receiver witness = new Receiver();

  @Inject MutableClock clock;

  @AfterEach
  void end() {
    clock.reset();
    receiver.close();
    witness.close();
  }

  @Test
  void getsNothingAndEverythingAfterwards() {
    // Given
    String id = partner.registers(receiver.url(), CREATED, VIEWED).path("id");
    partner.changes(id, "{\"paused\": true}").then().statusCode(200);
    partner.registers(witness.url(), CREATED, VIEWED);
    OrderEvent.prefilled(partnerId).publish().then("opened").publish();
    awaitCalls(witness, 2);
    assertThat(receiver.calls()).isEmpty();
    // When
    Response resumed = partner.changes(id, "{\"paused\": false}");
    // Then
    resumed.then().statusCode(200);
    awaitCalls(receiver, 2);
    assertThat(receiver.calls().get(0).body()).contains(CREATED);
    assertThat(receiver.calls().get(1).body()).contains(VIEWED);
  }

  @Test
  void isOneThatIsGoneAndItIsNotCalledAgain() {
    // Given
    receiver.answers(call -> 410);
    String id = partner.registers(receiver.url(), CREATED).path("id");
    AtomicInteger refusals = new AtomicInteger(1);
    witness.answers(call -> refusals.getAndDecrement() > 0 ? 503 : 200);
    partner.registers(witness.url(), CREATED);
    OrderEvent.prefilled(partnerId).publish();
    await().until(() -> partner.reads(id).<Boolean>path("paused"));
    // When
    clock.advance(Duration.ofDays(1));
    // Then
    awaitCalls(witness, 2);
    OrderEvent.prefilled(partnerId).publish();
    awaitCalls(witness, 3);
    assertThat(receiver.calls()).hasSize(1);
  }

  private static void awaitCalls(Receiver called, int calls) {
    await().untilAsserted(() -> assertThat(called.calls()).hasSize(calls));
  }
}
