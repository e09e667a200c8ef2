package dev.torg.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What stands in a topic, repeated deliveries counted once.
 *
 * @param sequences per aggregate the sequence numbers of its events
 * @param doubled aggregates with two different events of the same number
 */
record EventLog(Map<String, TreeSet<Long>> sequences, Set<String> doubled) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static EventLog of(String topic, Broker broker) {
    Map<String, TreeSet<Long>> sequences = new HashMap<>();
    Set<String> doubled = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (ConsumerRecord<String, String> record : broker.read(topic)) {
      JsonNode event = parse(record.value());
      boolean isNew = seen.add(event.required("id").asText());
      String subject = event.required("subject").asText();
      boolean newNumber =
          sequences
              .computeIfAbsent(subject, aggregate -> new TreeSet<>())
              .add(Long.valueOf(event.required("sequence").asText()));
      if (isNew && !newNumber) {
        doubled.add(subject);
      }
    }
    return new EventLog(sequences, doubled);
  }

  /** The aggregates whose numbers are not 1, 2, 3 and so on. */
  List<String> withGaps() {
    return sequences.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().first() != 1 || entry.getValue().last() != entry.getValue().size())
        .map(Map.Entry::getKey)
        .toList();
  }

  static JsonNode parse(String event) {
    try {
      return JSON.readTree(event);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON in the topic: " + event, e);
    }
  }
}
