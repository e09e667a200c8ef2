package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.journey.Caller;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * One of two replicas dies while orders are made, of each service that an order meets and of the
 * gateway: callers ask again under the same key, the other one goes on, and nothing is lost or
 * doubled.
 */
@Isolated("takes all processors for its replicas")
class KilledReplicasIT {

  private static final String GATEWAY = "gateway";
  private static final String PARTNER = "7011001";
  private static final int GROUP = 6;
  private static final List<String> SERVICES =
      List.of("productorder-service", "salesunit-service", "notification-service");

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Map<String, Balancer> services = new LinkedHashMap<>();
  private final Balancer front = new Balancer();
  private final List<Replica> replicas = new CopyOnWriteArrayList<>();
  private final Map<Balancer, Replica> second = new LinkedHashMap<>();

  @BeforeEach
  void startSecondReplicas() {
    for (String module : SERVICES) {
      Balancer balancer = new Balancer();
      services.put(module, balancer);
      balancer.add(torg.program(module).port());
      second.put(balancer, started(module, Map.of()));
    }
    started(GATEWAY, Replica.gatewayTo(services));
    second.put(front, started(GATEWAY, Replica.gatewayTo(services)));
    replicas.forEach(Replica::awaitReady);
    second.forEach((balancer, replica) -> balancer.add(replica.port()));
    front.add(replicas.get(SERVICES.size()).port());
  }

  @AfterEach
  void endAll() {
    replicas.forEach(Replica::close);
    services.values().forEach(Balancer::close);
    front.close();
  }

  @Test
  void everyOrderIsThereOnceAndItsPartnerIsTold() throws Exception {
    // Given
    TorgUnderTest balanced = torg.behind(URI.create("http://127.0.0.1:" + front.port()));
    Journey journey = new Journey(balanced);
    String pricePackage = journey.registerPartner(PARTNER);
    journey.signAgreement(Signatory.LARS);
    StubbornJourney stubborn = new StubbornJourney(journey, PARTNER, Signatory.LARS, pricePackage);
    try (ToldPartner told = new ToldPartner(balanced, PARTNER);
        Travellers travellers = new Travellers(key -> travel(stubborn, key))) {
      // When
      for (Map.Entry<Balancer, Replica> victim : second.entrySet()) {
        travellers.setOut("replicas", GROUP);
        kill(victim.getKey(), victim.getValue());
        travellers.setOut("survivors", GROUP);
        victim.getKey().remove(victim.getValue().port());
      }
      List<String> orders = travellers.arrived();
      // Then
      new Exactness(balanced, stubborn).assertOf(orders, 0);
      told.assertKnows(orders);
    }
  }

  /** Takes an order to its end, and asks the services that hear of it by events, too. */
  private static String travel(StubbornJourney stubborn, String key) {
    String order = stubborn.travel(key);
    Caller partner = stubborn.journey().partner(PARTNER);
    for (String path : List.of("/webhooks/v1/webhooks", "/management/v1/sales-units")) {
      StubbornJourney.untilAnswered(() -> partner.get(path), Set.of(200));
    }
    return order;
  }

  /** Its balancer does not know yet. */
  private static void kill(Balancer balancer, Replica replica) {
    assertThat(balancer.led(replica.port())).as("%s was asked", replica).isPositive();
    replica.close();
    replica.awaitEnd();
  }

  private Replica started(String module, Map<String, String> settings) {
    Replica replica = Replica.of(torg, module, settings);
    replicas.add(replica);
    return replica;
  }
}
