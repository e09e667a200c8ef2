package dev.torg.productorder.event;

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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ShuffledEventsIT {

  private static final int ORDERS_OF_EACH = 4;

  private final String partner = FreshParties.partner();

  @Test
  void everyEventThreeTimesInAnyOrderEndsAlike() {
    Random random = new Random(20260101);
    Map<UUID, String> expected = new LinkedHashMap<>();
    List<String> merchants = new ArrayList<>();
    List<String> units = new ArrayList<>();
    for (int order = 0; order < ORDERS_OF_EACH; order++) {
      expected.put(approvedWithUnit(700_000 + order, merchants, units), "APPROVED");
      expected.put(approvedWithoutUnit(merchants), "PROCESSING");
      expected.put(approvedThenRejected(merchants), "STOPPED");
    }

    publishShuffled(Topics.SALES_UNITS, units, random);
    publishShuffled(Topics.MERCHANTS, merchants, random);

    expected.forEach((id, status) -> OrderSteps.awaitStatus(partner, id, status));
    expected.forEach(
        (id, status) ->
            await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(sequences(id)).isEqualTo(gapless(id))));
    expected.forEach(
        (id, status) -> assertThat(count(id, "completed")).isEqualTo(once(status, "APPROVED")));
    expected.forEach(
        (id, status) -> assertThat(count(id, "rejected")).isEqualTo(once(status, "STOPPED")));
  }

  private UUID approvedWithUnit(int msn, List<String> merchants, List<String> units) {
    BusinessIdentifier business = FreshParties.business();
    UUID id = pending(business);
    merchants.add(merchant(business, "ACTIVE", 2));
    units.add(SentEvents.salesUnit("created", Integer.toString(msn), business, id, 1));
    units.add(SentEvents.salesUnit("changed", Integer.toString(msn), business, id, 2));
    return id;
  }

  private UUID approvedWithoutUnit(List<String> merchants) {
    BusinessIdentifier business = FreshParties.business();
    UUID id = pending(business);
    merchants.add(merchant(business, "ACTIVE", 2));
    merchants.add(merchant(business, "ACTIVE", 3));
    return id;
  }

  private UUID approvedThenRejected(List<String> merchants) {
    BusinessIdentifier business = FreshParties.business();
    UUID id = pending(business);
    merchants.add(merchant(business, "REJECTED", 2));
    return id;
  }

  private UUID pending(BusinessIdentifier business) {
    UUID id = OrderSteps.taken(partner, business, "PROCESSING");
    OrderSteps.ok(OrderSteps.approve(id));
    return id;
  }

  private static String merchant(BusinessIdentifier business, String agreement, long sequence) {
    return SentEvents.merchant(OrderSteps.merchantId(business), business, agreement, sequence);
  }

  private static void publishShuffled(String topic, List<String> events, Random random) {
    List<String> thrice = new ArrayList<>(events);
    thrice.addAll(events);
    thrice.addAll(events);
    Collections.shuffle(thrice, random);
    TestEvents.publish(topic, thrice);
  }

  private static long once(String status, String when) {
    return status.equals(when) ? 1 : 0;
  }

  private static List<Long> sequences(UUID id) {
    return TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()).stream()
        .map(event -> Long.parseLong(event.path("sequence").asText()))
        .toList();
  }

  private static List<Long> gapless(UUID id) {
    return LongStream.rangeClosed(1, sequences(id).size()).boxed().toList();
  }

  private static long count(UUID id, String fact) {
    return TestEvents.read(Topics.PRODUCT_ORDERS, id.toString()).stream()
        .filter(event -> event.path("type").asText().endsWith("." + fact + ".v1"))
        .count();
  }
}
