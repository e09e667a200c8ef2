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
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What failed for seven days comes again when it is asked for. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class SendAgainIT {

  private static final String CREATED = "management.product-order.created.v1";
  private static final String VIEWED = "management.product-order.viewed.v1";

  private final String partnerId = Registrant.freshPartnerId();
  private final Registrant partner = Registrant.partner(partnerId);
  private final Receiver receiver = new Receiver();

  @Inject MutableClock clock;

  @AfterEach
  void end() {
    clock.reset();
    receiver.close();
  }

  @Test
  void bringsAllThatFailedOnceAndNothingElse() {
    // Given
    receiver.answers(call -> call.body().contains(CREATED) ? 503 : 200);
    String id = partner.registers(receiver.url(), CREATED, VIEWED).path("id");
    OrderEvent.prefilled(partnerId).publish();
    OrderEvent.prefilled(partnerId).publish().then("opened").publish();
    awaitState(id, "parked", 2);
    awaitState(id, "delivered", 1);
    receiver.answers(call -> 200);
    int before = receiver.calls().size();
    // When
    Response answer =
        partner
            .request()
            .contentType(ContentType.JSON)
            .body("{\"from\": \"2020-01-01T00:00:00Z\", \"onlyFailed\": true}")
            .post(Registrant.WEBHOOKS + "/" + id + "/replay");
    // Then
    answer.then().statusCode(202);
    awaitState(id, "delivered", 3);
    assertThat(messages(id, "parked")).isEmpty();
    OrderEvent witness = OrderEvent.prefilled(partnerId).publish();
    awaitState(id, "delivered", 4);
    List<String> bodies = receiver.calls().stream().map(Receiver.Call::body).toList();
    assertThat(bodies.subList(before, bodies.size()))
        .hasSize(3)
        .doesNotHaveDuplicates()
        .allMatch(body -> body.contains(CREATED))
        .filteredOn(body -> body.contains(witness.orderId().toString()))
        .hasSize(1);
    assertThat(bodies.subList(0, before)).containsAll(bodies.subList(before, before + 2));
  }

  /** Lets time pass until so many deliveries are in this state. */
  private void awaitState(String id, String state, int deliveries) {
    await()
        .atMost(Duration.ofSeconds(120))
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> {
              if (messages(id, state).size() == deliveries) {
                return true;
              }
              clock.advance(Duration.ofHours(6));
              return false;
            });
  }

  private List<String> messages(String id, String state) {
    return partner
        .request()
        .get(Registrant.WEBHOOKS + "/" + id + "/deliveries?state=" + state)
        .jsonPath()
        .getList("deliveries.messageId");
  }
}
