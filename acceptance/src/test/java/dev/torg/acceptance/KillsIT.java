package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Many orders travel while their services are killed again and again, and their partner is told of
 * each.
 */
@Isolated("kills programs")
class KillsIT {

  private static final int FEWEST_ORDERS = 100;
  private static final int ORDERS_A_KILL = 12;
  private static final long SEED = 20_260_101L;
  private static final String PARTNER = "7002001";

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);
  private final StubbornAdministrator administrator = new StubbornAdministrator(torg);
  private final Queue<String> organisations = new ConcurrentLinkedQueue<>();

  @Test
  void everyOrderEndsInExactlyOneSalesUnitAndEveryConfigurationIsKept() throws Exception {
    String pricePackage = journey.registerPartner(PARTNER);
    journey.signAgreement(Signatory.LARS);
    StubbornJourney stubborn = new StubbornJourney(journey, PARTNER, Signatory.LARS, pricePackage);

    try (ToldPartner told = new ToldPartner(torg, PARTNER);
        Travellers travellers = new Travellers(key -> travel(stubborn, key))) {
      journey.prefill(PARTNER, Signatory.LARS, "Left Open", pricePackage);
      Murderer murderer = new Murderer(torg);
      for (List<String> victims : Murderer.victims(SEED)) {
        travellers.setOut("kills", ORDERS_A_KILL);
        murderer.kill(victims);
      }
      List<String> orders = travellers.arrived();

      assertThat(orders).hasSizeGreaterThanOrEqualTo(FEWEST_ORDERS);
      new Exactness(torg, stubborn).assertOf(orders, 1);
      assertThat(organisations).hasSameSizeAs(orders).allMatch(administrator::isConfigured);
      told.assertKnows(orders);
    }
  }

  private String travel(StubbornJourney stubborn, String name) {
    String order = stubborn.travel(name);
    organisations.add(administrator.configure(name.replace('-', '_')));
    return order;
  }
}
