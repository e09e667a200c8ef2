package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.event.Topics;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every event that a journey leaves behind is as {@code asyncapi.json} describes it. */
class DocumentedEventsIT {

  private static final TorgUnderTest TORG = TorgUnderTest.shared();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final PublishedDocument document = PublishedDocument.read("asyncapi.json");

  @BeforeAll
  static void play() {
    Scene.shared(TORG);
  }

  @Test
  void everyEventIsAsDescribed() throws JsonProcessingException {
    // Given
    Broker broker = new Broker("127.0.0.1:" + TORG.program("kafka").port());
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    Topics.ALL.forEach(topic -> records.addAll(broker.read(topic)));
    assertThat(records).hasSizeGreaterThan(10);
    for (ConsumerRecord<String, String> record : records) {
      JsonNode event = JSON.readTree(record.value());
      // When
      List<String> faults = document.faults(event);
      // Then
      assertThat(faults).as(record.value()).isEmpty();
      assertThat(record.key()).isEqualTo(event.path("subject").asText());
    }
  }
}
