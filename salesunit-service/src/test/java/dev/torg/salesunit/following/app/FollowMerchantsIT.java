package dev.torg.salesunit.following.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.testing.Events;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class FollowMerchantsIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject SalesUnitRows rows;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyEventThriceAndShuffledEndsInTheLastState(long seed) {
    // Given
    BusinessIdentifier merchant = Parties.merchant();
    List<String> events = new ArrayList<>();
    for (int repetition = 0; repetition < 3; repetition++) {
      events.add(Events.merchant(merchant, "ACTIVE", 1));
      events.add(Events.merchant(merchant, "ACTIVE", 2));
      events.add(Events.merchant(merchant, "DEACTIVATED", 3));
    }
    Collections.shuffle(events, new Random(seed));
    events.add(events.remove(firstOf(events, "ACTIVE")));

    // When
    TestEvents.publish(Topics.MERCHANTS, events);

    // Then
    awaitArrivalOf(events);
    assertThat(
            rows.texts(
                "select status, sequence from merchants where business_id = $1", merchant.id()))
        .containsExactly("DEACTIVATED", "3");
  }

  private static int firstOf(List<String> events, String status) {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).contains("\"status\":\"" + status + "\",\"countryCode\"")) {
        return i;
      }
    }
    throw new IllegalArgumentException(status);
  }

  private void awaitArrivalOf(List<String> events) {
    String last = events.get(events.size() - 1);
    String id = last.substring(last.indexOf("\"id\":\"") + 6).substring(0, 36);
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                rows.numbers(
                    "select 1::bigint from inbox where event_id = $1", UUID.fromString(id)),
            found -> !found.isEmpty());
  }
}
