package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * The server of all databases is lost and comes back from a base backup and the WAL, while orders
 * are made: what was committed is there, outboxes go on, and nobody does anything twice.
 */
@Isolated("replaces the databases")
class RestoreIT {

  private static final String PARTNER = "7012001";
  private static final int ORDERS = 10;

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);
  private final ServiceDatabases databases = new ServiceDatabases(torg);

  @Test
  void everyOrderIsThereOnceAndItsPartnerIsTold() throws Exception {
    // Given
    String pricePackage = journey.registerPartner(PARTNER);
    journey.signAgreement(Signatory.LARS);
    StubbornJourney stubborn = new StubbornJourney(journey, PARTNER, Signatory.LARS, pricePackage);
    try (ToldPartner told = new ToldPartner(torg, PARTNER);
        Travellers travellers = new Travellers(stubborn::travel)) {
      travellers.setOut("before", ORDERS);
      // When
      DatabaseBackup backup = DatabaseBackup.take(torg);
      travellers.setOut("since", ORDERS);
      List<String> untold;
      try (Connection silence = databases.silenceOutbox("productorder")) {
        journey.prefill(PARTNER, Signatory.LARS, "Not Told Yet", pricePackage);
        untold = databases.column("productorder", "select id from outbox");
        assertThat(silence.isValid(1)).isTrue();
        backup.replaceServer();
      }
      List<String> orders = travellers.arrived();
      // Then
      assertThat(untold).isNotEmpty();
      new Exactness(torg, stubborn).assertOf(orders, 1);
      told.assertKnows(orders);
    }
  }
}
