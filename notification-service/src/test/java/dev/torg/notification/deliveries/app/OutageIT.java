package dev.torg.notification.deliveries.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.notification.testing.CallsOnThisMachine;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Receiver;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An endpoint that was away for days gets everything that happened meanwhile. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class OutageIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CREATED = "management.product-order.created.v1";
  private static final String VIEWED = "management.product-order.viewed.v1";
  private static final Duration STEP = Duration.ofHours(6);
  private static final int STEPS_OF_AN_OUTAGE = 12;

  private final String partnerId = Registrant.freshPartnerId();
  private final Registrant partner = Registrant.partner(partnerId);
  private final Receiver receiver = new Receiver();
  private final Queue<String> taken = new ConcurrentLinkedQueue<>();
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  @Inject MutableClock clock;

  @AfterEach
  void end() {
    clock.reset();
    receiver.close();
  }

  @Test
  void ofSeventyTwoHoursLosesNothingAndKeepsTheOrder() {
    // Given
    AtomicBoolean away = new AtomicBoolean(true);
    receiver.answers(call -> away.get() ? 503 : take(call.body()));
    partner.registers(receiver.url(), CREATED, VIEWED);
    List<String> orders = new ArrayList<>();
    for (int step = 0; step < STEPS_OF_AN_OUTAGE; step++) {
      OrderEvent order = OrderEvent.prefilled(partnerId).publish();
      order.then("opened").publish();
      orders.add(order.orderId().toString());
      int attempts = step + 1;
      await().until(() -> receiver.calls().size() >= attempts);
      clock.advance(STEP);
    }
    // When
    away.set(false);
    // Then
    await()
        .atMost(Duration.ofSeconds(120))
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> {
              clock.advance(STEP);
              return told().keySet().containsAll(orders)
                  && told().values().stream().allMatch(kinds -> kinds.size() >= 2);
            });
    assertThat(told().values())
        .allSatisfy(kinds -> assertThat(kinds).containsExactly(CREATED, VIEWED));
  }

  /** The clock ends the lease of a call under way, which is made again: the same event. */
  private int take(String body) {
    if (known.add(parse(body).path("id").asText())) {
      taken.add(body);
    }
    return 204;
  }

  /** What was taken of each order, in this order. */
  private Map<String, List<String>> told() {
    Map<String, List<String>> told = new HashMap<>();
    for (String body : taken) {
      JsonNode event = parse(body);
      told.computeIfAbsent(event.at("/data/productOrderId").asText(), order -> new ArrayList<>())
          .add(event.path("type").asText());
    }
    return told;
  }

  private static JsonNode parse(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException notOurs) {
      throw new AssertionError(body, notOurs);
    }
  }
}
