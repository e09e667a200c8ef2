package dev.torg.gateway.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.gateway.route.Route;
import dev.torg.gateway.route.RouteTable;
import dev.torg.gateway.testing.MortalBroker;
import dev.torg.platform.topic.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpMethod;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts of API calls while Kafka dies and comes back; with few batches, made fast. */
class CountsWithoutKafkaIT {

  private static final int CALLS_PER_BATCH = 10;
  private static final long INTERVAL_MILLIS = 20;
  private static final int MOST_WAITING = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final CallCounts counts =
      new CallCounts(RouteTable.ROUTES, 1_000, Clock.systemUTC(), registry);
  private final MortalBroker broker = new MortalBroker();
  private final CallReports reports =
      new CallReports(
          Map.of("bootstrap.servers", broker.bootstrapServers()),
          counts,
          Clock.systemUTC(),
          INTERVAL_MILLIS,
          MOST_WAITING);
  private final Endpoint endpoint = endpoint();
  private boolean stopped;

  @BeforeEach
  void start() {
    reports.start(new StartupEvent());
  }

  @AfterEach
  void stop() throws InterruptedException {
    if (!stopped) {
      reports.stop(new ShutdownEvent());
    }
    broker.close();
  }

  @Test
  void nothingOfAShortOutageIsLostOrDoubled() {
    // Given
    makeBatches(3);
    awaitDelivered(3 * CALLS_PER_BATCH);
    broker.die();
    makeBatches(MOST_WAITING);
    // When
    broker.comeBack();
    // Then
    awaitDelivered((3 + MOST_WAITING) * CALLS_PER_BATCH);
  }

  @Test
  void ofALongOutageTheTailIsKeptAndTheRestIsOwnedUpTo() {
    // Given
    int batches = 3 * MOST_WAITING;
    makeBatches(1);
    awaitDelivered(CALLS_PER_BATCH);
    broker.die();
    makeBatches(batches);
    await().atMost(PATIENCE).until(() -> lost() > 0);
    // When
    broker.comeBack();
    // Then
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(
            () -> assertThat(delivered() + lost()).isEqualTo((1L + batches) * CALLS_PER_BATCH));
  }

  @Test
  void theLastCountsAreWrittenWhenTheGatewayStops() throws InterruptedException {
    // Given
    makeBatches(1);
    awaitDelivered(CALLS_PER_BATCH);
    call(1);
    // When
    reports.stop(new ShutdownEvent());
    stopped = true;
    // Then
    assertThat(delivered()).isEqualTo(CALLS_PER_BATCH + 1);
  }

  /** Makes calls and waits until they were taken out, so that the next ones are another batch. */
  private void makeBatches(int batches) {
    for (int batch = 0; batch < batches; batch++) {
      call(CALLS_PER_BATCH);
      await().pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).until(this::noneAreWaiting);
    }
  }

  private boolean noneAreWaiting() {
    return registry.get("torg.gateway.api.calls.distinct").gauge().value() == 0;
  }

  private void call(int calls) {
    counts.add(new CallKey(endpoint, "123456", 200, 20_000, "100001"), calls);
  }

  private static Endpoint endpoint() {
    Route route =
        RouteTable.ROUTES.stream()
            .filter(known -> known.template().equals("/management/v1/sales-units/{msn}"))
            .findFirst()
            .orElseThrow();
    return new Endpoint(HttpMethod.GET, route);
  }

  private long lost() {
    return (long) registry.counter("torg.gateway.api.calls.uncounted").count();
  }

  private void awaitDelivered(long calls) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(delivered()).isEqualTo(calls));
  }

  /** What the topic tells, each batch once, however often it was written. */
  private long delivered() {
    Map<String, Long> batches = new HashMap<>();
    broker.read(Topics.API_CALLS).stream()
        .map(CountsWithoutKafkaIT::parse)
        .forEach(
            event ->
                batches.put(event.path("id").asText(), event.at("/data/counts/0/calls").asLong()));
    return batches.values().stream().mapToLong(Long::longValue).sum();
  }

  private static JsonNode parse(String event) {
    try {
      return JSON.readTree(event);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no event: " + event, e);
    }
  }
}
