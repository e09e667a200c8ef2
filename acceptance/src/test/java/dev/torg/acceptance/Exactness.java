package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Never lost, never doubled: what there must be of the orders of one partner, once they have
 * arrived, in each service and in each topic.
 */
record Exactness(TorgUnderTest torg, StubbornJourney stubborn) {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /**
   * @param orders that were approved
   * @param open how many there are beside them
   */
  void assertOf(List<String> orders, int open) {
    assertThat(orders).doesNotHaveDuplicates();
    assertOneUnitEach(orders);
    assertNoKeyMadeTwoOrders(orders, open);
    assertTopicsGapless();
    await().atMost(PATIENCE).until(() -> new ServiceDatabases(torg).waitingInOutboxes() == 0);
  }

  private void assertOneUnitEach(List<String> orders) {
    Set<String> msns = new HashSet<>();
    for (String order : orders) {
      String msn = stubborn.completed(order).at("/salesUnit/msn").asText();
      assertThat(msns.add(msn)).as("MSN %s belongs to one order", msn).isTrue();
      read("/management/v1/sales-units/" + msn);
    }
    JsonNode units = read("/management/v1/sales-units");
    assertThat(texts(units.path("salesUnits"), "msn")).containsExactlyInAnyOrderElementsOf(msns);
  }

  private void assertNoKeyMadeTwoOrders(List<String> orders, int open) {
    assertThat(texts(read("/management/v2/product-orders"), "productOrderId"))
        .containsAll(orders)
        .hasSize(orders.size() + open);
  }

  private JsonNode read(String path) {
    return stubborn.journey().partner(stubborn.partnerId()).get(path).expect(200).json();
  }

  private void assertTopicsGapless() {
    Broker kafka = new Broker("127.0.0.1:" + torg.program("kafka").port());
    for (String topic : StubbornJourney.TOPICS) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                EventLog log = EventLog.of(topic, kafka);
                assertThat(log.withGaps()).as(topic).isEmpty();
                assertThat(log.doubled()).as(topic).isEmpty();
                assertThat(log.sequences()).as(topic).isNotEmpty();
              });
    }
  }

  private static List<String> texts(JsonNode list, String member) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> item.path(member).asText())
        .toList();
  }
}
