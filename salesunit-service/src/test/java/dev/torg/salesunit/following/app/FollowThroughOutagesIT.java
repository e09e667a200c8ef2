package dev.torg.salesunit.following.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.outage.DatabaseLine;
import dev.torg.platform.testing.outage.DatabaseOnALine;
import dev.torg.platform.topic.Topics;
import dev.torg.salesunit.testing.Events;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseOnALine.class)
class FollowThroughOutagesIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** More than an event gets that fails for reasons of its own. */
  private static final int STOPS = 5;

  private static final String STOP_THOSE_WHO_WAIT =
      "select pg_terminate_backend(pid) from pg_stat_activity"
          + " where datname = current_database() and wait_event_type = 'Lock'";

  @Inject SalesUnitRows rows;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String database;

  @ConfigProperty(name = "quarkus.datasource.username")
  String role;

  @ConfigProperty(name = "quarkus.datasource.password")
  String password;

  @Test
  void whatArrivesWhileTheDatabaseIsAwayIsAppliedAfterwards() {
    // Given
    List<BusinessIdentifier> merchants = Stream.generate(Parties::merchant).limit(40).toList();
    TestEvents.publish(Topics.MERCHANTS, deactivated(merchants.subList(0, 20)));
    // When
    DatabaseLine.cut();
    TestEvents.publish(Topics.MERCHANTS, deactivated(merchants.subList(20, 40)));
    DatabaseLine.repair();
    // Then
    merchants.forEach(this::awaitDeactivated);
    assertThat(deadLettersOf(merchants)).isEmpty();
  }

  @Test
  void whatTheServerBreaksOffAgainAndAgainIsAppliedAfterwards() throws SQLException {
    // Given
    BusinessIdentifier merchant = Parties.merchant();
    rows.merchant(merchant, "ACTIVE");
    try (Connection other = DriverManager.getConnection(database, role, password);
        Connection server = DriverManager.getConnection(database, role, password)) {
      hold(merchant, other);
      TestEvents.publish(Topics.MERCHANTS, deactivated(List.of(merchant)));
      // When
      for (int stop = 0; stop < STOPS; stop++) {
        await().atMost(PATIENCE).until(() -> stopsOneWhoWaits(server));
      }
    }
    // Then
    awaitDeactivated(merchant);
    assertThat(deadLettersOf(List.of(merchant))).isEmpty();
  }

  private static void hold(BusinessIdentifier merchant, Connection other) throws SQLException {
    other.setAutoCommit(false);
    try (Statement lock = other.createStatement()) {
      lock.execute(
          "select 1 from merchants where business_id = '" + merchant.id() + "' for update");
    }
  }

  private static boolean stopsOneWhoWaits(Connection server) throws SQLException {
    try (Statement stop = server.createStatement()) {
      return stop.executeQuery(STOP_THOSE_WHO_WAIT).next();
    }
  }

  private static List<String> deactivated(List<BusinessIdentifier> merchants) {
    return merchants.stream().map(each -> Events.merchant(each, "DEACTIVATED", 2)).toList();
  }

  private void awaitDeactivated(BusinessIdentifier merchant) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(
            () -> rows.texts("select status from merchants where business_id = $1", merchant.id()),
            List.of("DEACTIVATED")::equals);
  }

  private static List<String> deadLettersOf(List<BusinessIdentifier> merchants) {
    List<String> ids = merchants.stream().map(BusinessIdentifier::id).toList();
    return TestEvents.records(Topics.DEAD_LETTERS).stream()
        .map(letter -> letter.key())
        .filter(ids::contains)
        .toList();
  }
}
