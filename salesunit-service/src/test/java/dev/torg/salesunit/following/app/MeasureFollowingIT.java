package dev.torg.salesunit.following.app;

import static io.restassured.RestAssured.given;
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
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class MeasureFollowingIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String LAG = "torg_events_lag{topic=\"torg.merchants\"";
  private static final String DEAD_LETTERS = "torg_dead_letters_total{topic=\"torg.merchants\"";

  @TestHTTPResource(value = "/metrics", management = true)
  URI metrics;

  @Inject SalesUnitRows rows;
  @Inject Pool pool;

  @Test
  void showsHowManyEventsAreNotHandled() {
    // Given
    BusinessIdentifier merchant = Parties.merchant();
    rows.merchant(merchant, "ACTIVE");
    var other = pool.getConnectionAndAwait();
    var lock = other.beginAndAwait();
    other
        .preparedQuery("select from merchants where business_id = $1 for update")
        .executeAndAwait(Tuple.of(merchant.id()));
    // When
    TestEvents.publish(Topics.MERCHANTS, Events.merchant(merchant, "DEACTIVATED", 2));
    // Then
    await().atMost(PATIENCE).until(() -> shown(LAG) > 0);
    // When
    lock.rollbackAndAwait();
    other.closeAndAwait();
    // Then
    await().atMost(PATIENCE).until(() -> shown(LAG) == 0);
  }

  @Test
  void countsTheEventsThatWereGivenUp() {
    // Given
    double before = shown(DEAD_LETTERS);
    // When
    TestEvents.publish(Topics.MERCHANTS, "{\"subject\":\"no event\"}");
    // Then
    await().atMost(PATIENCE).until(() -> shown(DEAD_LETTERS) == before + 1);
  }

  @Test
  void showsBucketsOfRequestsAndNoneOfTheManySeriesOfKafkasClients() {
    // When
    given().get("/management/v1/sales-units");
    // Then
    assertThat(given().get(metrics).asString())
        .contains("http_server_requests_seconds_bucket{")
        .contains("le=\"0.25\"")
        .doesNotContain("kafka_consumer_");
  }

  private double shown(String name) {
    return given()
        .get(metrics)
        .asString()
        .lines()
        .filter(line -> line.startsWith(name))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .findFirst()
        .orElse(Double.NaN);
  }
}
