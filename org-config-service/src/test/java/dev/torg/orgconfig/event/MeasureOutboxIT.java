package dev.torg.orgconfig.event;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class MeasureOutboxIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String TAKE_THE_TURN_OF_THE_RELAY =
      "select pg_advisory_xact_lock(hashtext('outbox'))";
  private static final String WRITE_AN_HOUR_AGO =
      """
      insert into outbox (topic, aggregate_id, sequence, envelope, written_at)
      select 'torg.org-configs', gen_random_uuid(), 1, '{}', now() - interval '1 hour'
      from generate_series(1, 3)
      """;

  @TestHTTPResource(value = "/metrics", management = true)
  URI metrics;

  @Inject Pool pool;

  @Test
  void showsHowManyWaitAndHowLongTheOldestDoes() {
    // Given
    var other = pool.getConnectionAndAwait();
    var turn = other.beginAndAwait();
    other.query(TAKE_THE_TURN_OF_THE_RELAY).executeAndAwait();
    // When
    pool.query(WRITE_AN_HOUR_AGO).executeAndAwait();
    // Then
    await().atMost(PATIENCE).until(() -> shown("torg_outbox_waiting ") == 3);
    await().atMost(PATIENCE).until(() -> shown("torg_outbox_oldest ") > 3_500);
    // When
    pool.query("delete from outbox where envelope = '{}'").executeAndAwait();
    turn.rollbackAndAwait();
    other.closeAndAwait();
    // Then
    await().atMost(PATIENCE).until(() -> shown("torg_outbox_waiting ") == 0);
  }

  private double shown(String gauge) {
    return given()
        .get(metrics)
        .asString()
        .lines()
        .filter(line -> line.startsWith(gauge))
        .mapToDouble(line -> Double.parseDouble(line.substring(gauge.length())))
        .findFirst()
        .orElse(Double.NaN);
  }
}
