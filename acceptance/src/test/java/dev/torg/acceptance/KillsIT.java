package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Never lost, never doubled: many orders travel while their services are killed again and again,
 * and their partner is told of each.
 *
 * <p>They set out in groups, one for each kill. Without an end to them their callers would take the
 * processors from the very programs that are to come back.
 */
@Isolated("kills programs")
class KillsIT {

  private static final int FEWEST_ORDERS = 100;
  private static final int ORDERS_A_KILL = 12;

  /** So many of a group have arrived when the kill comes: the next ones are at every step. */
  private static final int ARRIVED = 3;

  private static final int CONCURRENT = 8;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final long SEED = 20_260_101L;
  private static final String PARTNER = "7002001";
  private static final List<String> TOPICS =
      List.of(
          "torg.product-orders",
          "torg.sales-units",
          "torg.merchants",
          "torg.partners",
          "torg.price-packages",
          "torg.org-configs");

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);
  private final StubbornAdministrator administrator = new StubbornAdministrator(torg);
  private final Queue<String> organisations = new ConcurrentLinkedQueue<>();

  @Test
  void everyOrderEndsInExactlyOneSalesUnitAndEveryConfigurationIsKept() throws Exception {
    String pricePackage = journey.registerPartner(PARTNER);
    journey.signAgreement(Signatory.LARS);
    StubbornJourney stubborn = new StubbornJourney(journey, PARTNER, Signatory.LARS, pricePackage);

    try (ToldPartner told = new ToldPartner(torg, PARTNER)) {
      journey.prefill(PARTNER, Signatory.LARS, "Left Open", pricePackage);
      List<String> orders = travelWhileKilling(stubborn);

      assertAllIsThereOnce(orders, stubborn);
      told.assertKnows(orders);
    }
  }

  private void assertAllIsThereOnce(List<String> orders, StubbornJourney stubborn) {
    assertThat(orders).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(FEWEST_ORDERS);
    assertOneUnitEach(orders, stubborn);
    assertNoKeyMadeTwoOrders(orders);
    assertThat(organisations).hasSameSizeAs(orders).allMatch(administrator::isConfigured);
    assertTopicsGapless();
    await().atMost(PATIENCE).until(() -> new ServiceDatabases(torg).waitingInOutboxes() == 0);
  }

  private List<String> travelWhileKilling(StubbornJourney stubborn)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(CONCURRENT);
    try {
      Murderer murderer = new Murderer(torg);
      List<Future<String>> travelling = new ArrayList<>();
      for (List<String> victims : Murderer.victims(SEED)) {
        int first = travelling.size();
        for (int number = first; number < first + ORDERS_A_KILL; number++) {
          String name = "kills-" + number;
          travelling.add(threads.submit(() -> travel(stubborn, name)));
        }
        travelling.get(first + ARRIVED).get();
        murderer.kill(victims);
      }
      List<String> orders = new ArrayList<>();
      for (Future<String> traveller : travelling) {
        orders.add(traveller.get());
      }
      return orders;
    } finally {
      threads.shutdownNow();
    }
  }

  private String travel(StubbornJourney stubborn, String name) {
    String order = stubborn.travel(name);
    organisations.add(administrator.configure(name.replace('-', '_')));
    return order;
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

  /** All orders there are were asked for, but for the one that was left open. */
  private void assertNoKeyMadeTwoOrders(List<String> orders) {
    JsonNode all = journey.partner(PARTNER).get("/management/v2/product-orders").expect(200).json();

    assertThat(texts(all, "productOrderId")).containsAll(orders).hasSize(orders.size() + 1);
  }

  private void assertTopicsGapless() {
    Broker kafka = new Broker("127.0.0.1:" + torg.program("kafka").port());
    for (String topic : TOPICS) {
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
