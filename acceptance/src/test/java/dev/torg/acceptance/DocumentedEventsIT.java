package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every event that {@code asyncapi.json} describes happens, and is as described. */
@ResourceLock(Scene.CAST)
class DocumentedEventsIT {

  private static final TorgUnderTest TORG = TorgUnderTest.shared();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The longest is the way of an order whose time has run out: orders are swept once a minute. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final PublishedDocument document = PublishedDocument.read("asyncapi.json");
  private final Broker broker = new Broker("127.0.0.1:" + TORG.program("kafka").port());

  @BeforeAll
  static void play() {
    new EveryFact(TORG, Scene.shared(TORG)).happen();
  }

  @Test
  void everyDescribedTypeHappensAndEveryEventIsAsDescribed() {
    // When
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(() -> assertThat(types()).containsAll(document.eventTypes()));
    // Then
    for (JsonNode event : events()) {
      assertThat(document.faults(event)).as(event.toString()).isEmpty();
    }
  }

  @Test
  void everyEventIsKeyedByItsSubject() {
    // When
    var records = Topics.ALL.stream().flatMap(topic -> broker.read(topic).stream()).toList();
    // Then
    assertThat(records)
        .isNotEmpty()
        .allSatisfy(
            told -> assertThat(told.key()).isEqualTo(parse(told.value()).path("subject").asText()));
  }

  private Set<String> types() {
    return events().stream().map(event -> event.path("type").asText()).collect(Collectors.toSet());
  }

  private List<JsonNode> events() {
    return Topics.ALL.stream()
        .flatMap(topic -> broker.read(topic).stream())
        .map(told -> parse(told.value()))
        .toList();
  }

  private static JsonNode parse(String event) {
    try {
      return JSON.readTree(event);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON in a topic: " + event, e);
    }
  }
}
