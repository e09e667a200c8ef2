package dev.torg.merchant.merchants.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Partner;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.testing.SalesUnitEvent;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class FollowSalesUnitsIT {

  @Inject FakeRegistry registry;

  @Nested
  class EndsInTheNewestState {

    @Test
    void whenEventsComeThreeTimesAndShuffled() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      var created = SalesUnitEvent.created(business, Partner.freshId());
      var deactivated = created.then("DEACTIVATED");
      var activated = deactivated.then("ACTIVE");

      // When
      TestEvents.publish(Topics.SALES_UNITS, shuffled(List.of(created, deactivated, activated), 7));

      // Then
      awaitEverythingBefore(activated);
      assertThat(status(activated)).isEqualTo(200);
    }

    @Test
    void whenAnOldEventComesLate() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      Portal.signed(business);
      var created = SalesUnitEvent.created(business, Partner.freshId());
      var deactivated = created.then("DEACTIVATED");

      // When
      TestEvents.publish(Topics.SALES_UNITS, List.of(deactivated.json(), created.json()));

      // Then
      awaitEverythingBefore(created);
      assertThat(status(created)).isEqualTo(404);
    }
  }

  private static int status(SalesUnitEvent unit) {
    return Partner.as(unit.partnerId()).get(Partner.path(unit.business())).statusCode();
  }

  /** Sends one more event on the same key, which is worked off last, and waits for its effect. */
  private static void awaitEverythingBefore(SalesUnitEvent unit) {
    String witness = Partner.freshId();
    SalesUnitEvent.created(unit.business(), witness).behind(unit).publish();
    Partner.awaitStatus(200, witness, unit.business());
  }

  private static List<String> shuffled(List<SalesUnitEvent> events, long seed) {
    List<String> deliveries = new ArrayList<>();
    for (int times = 0; times < 3; times++) {
      events.forEach(event -> deliveries.add(event.json()));
    }
    Collections.shuffle(deliveries, new Random(seed));
    return deliveries;
  }
}
