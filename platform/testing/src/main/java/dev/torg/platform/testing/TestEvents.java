package dev.torg.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes events to the topics of the service under test, and reads what it wrote there. */
public final class TestEvents {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TestEvents() {}

  /** Writes one event, keyed by its subject, and returns when Kafka has it. */
  public static void publish(String topic, String event) {
    publish(topic, List.of(event));
  }

  /** Writes events in the given order, each keyed by its subject. */
  public static void publish(String topic, List<String> events) {
    publish(topic, events, Map.of());
  }

  /** Writes events in the given order, each keyed by its subject, all with these headers. */
  public static void publish(String topic, List<String> events, Map<String, String> headers) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", SharedSettings.kafkaBootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer())) {
      for (Future<RecordMetadata> sent :
          events.stream().map(event -> producer.send(record(topic, event, headers))).toList()) {
        sent.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot publish to " + topic, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Everything in the topic so far; in order per subject, in no order between subjects. */
  public static List<JsonNode> read(String topic) {
    return records(topic).stream().map(ConsumerRecord::value).map(TestEvents::parse).toList();
  }

  /** Everything about one aggregate in the topic so far, in order. */
  public static List<JsonNode> read(String topic, String subject) {
    return read(topic).stream()
        .filter(event -> event.path("subject").asText().equals(subject))
        .toList();
  }

  /** As {@link #read(String)}, with keys and raw values. */
  public static List<ConsumerRecord<String, String>> records(String topic) {
    return TopicContent.of(SharedSettings.kafkaBootstrapServers(), topic);
  }

  private static ProducerRecord<String, String> record(
      String topic, String event, Map<String, String> headers) {
    var record = new ProducerRecord<>(topic, parse(event).path("subject").asText(), event);
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }

  private static JsonNode parse(String event) {
    try {
      return JSON.readTree(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + event, e);
    }
  }
}
