package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Never lost, never doubled: many orders travel while their services are killed again and again.
 */
class KillsIT {

  private static final int ORDERS = 100;
  private static final int CONCURRENT = 8;
  private static final long SEED = 20_260_101L;
  private static final String PARTNER = "7002001";
  private static final List<String> TOPICS =
      List.of("torg.product-orders", "torg.sales-units", "torg.merchants", "torg.partners");

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);

  @Test
  void everyOrderEndsInExactlyOneSalesUnit() throws Exception {
    String pricePackage = journey.registerPartner(PARTNER);
    journey.signAgreement(Signatory.LARS);
    journey.prefill(PARTNER, Signatory.LARS, "Left Open", pricePackage);
    StubbornJourney stubborn = new StubbornJourney(journey, PARTNER, Signatory.LARS, pricePackage);
    Murderer murderer = new Murderer(torg, SEED);

    List<String> orders = travelWhileKilling(stubborn, murderer);

    assertThat(murderer.kills()).as("kills").isGreaterThanOrEqualTo(5);
    assertThat(orders).doesNotHaveDuplicates().hasSize(ORDERS);
    assertOneUnitEach(orders, stubborn);
    assertNoKeyMadeTwoOrders();
    assertTopicsGapless();
    await().atMost(Duration.ofSeconds(30)).until(() -> new Outboxes(torg).waiting() == 0);
  }

  private List<String> travelWhileKilling(StubbornJourney stubborn, Murderer murderer)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(CONCURRENT + 1);
    try {
      Future<?> killing = threads.submit(murderer);
      List<Future<String>> travelling =
          IntStream.range(0, ORDERS)
              .mapToObj(number -> threads.submit(() -> stubborn.travel("kills-" + number)))
              .toList();
      List<String> orders = new ArrayList<>();
      for (Future<String> traveller : travelling) {
        orders.add(traveller.get());
      }
      murderer.stop();
      killing.get();
      return orders;
    } finally {
      murderer.stop();
      threads.shutdownNow();
    }
  }

  private void assertOneUnitEach(List<String> orders, StubbornJourney stubborn) {
    Set<String> msns = new HashSet<>();
    for (String order : orders) {
      String msn = stubborn.completed(order).at("/salesUnit/msn").asText();
      assertThat(msns.add(msn)).as("MSN %s belongs to one order", msn).isTrue();
      journey.partner(PARTNER).get("/management/v1/sales-units/" + msn).expect(200);
    }
    JsonNode units = journey.partner(PARTNER).get("/management/v1/sales-units").expect(200).json();
    assertThat(texts(units.path("salesUnits"), "msn")).containsExactlyInAnyOrderElementsOf(msns);
  }

  private void assertNoKeyMadeTwoOrders() {
    JsonNode all = journey.partner(PARTNER).get("/management/v2/product-orders").expect(200).json();

    assertThat(texts(all, "productOrderId")).hasSize(ORDERS + 1);
  }

  private void assertTopicsGapless() {
    String kafka = "127.0.0.1:" + torg.program("kafka").port();
    for (String topic : TOPICS) {
      await()
          .atMost(Duration.ofSeconds(30))
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
