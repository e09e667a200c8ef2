package dev.torg.acceptance;

import dev.torg.embedded.kafka.ConsumerLag;
import dev.torg.platform.testing.TopicContent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** The stack's Kafka, read and written as a stranger would. */
record Broker(String bootstrapServers) {

  private Map<String, Object> settings() {
    return Map.of("bootstrap.servers", bootstrapServers);
  }

  /** Everything in a topic so far. */
  List<ConsumerRecord<String, String>> read(String topic) {
    return TopicContent.of(bootstrapServers, topic);
  }

  /** Writes records again, in this order, each under its key; returns when all are there. */
  void write(List<ConsumerRecord<String, String>> records) {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings(), new StringSerializer(), new StringSerializer())) {
      List<Future<RecordMetadata>> written =
          records.stream()
              .map(record -> new ProducerRecord<>(record.topic(), record.key(), record.value()))
              .map(producer::send)
              .toList();
      for (Future<RecordMetadata> record : written) {
        record.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * How many records each service has not consumed yet; those that are up to date are not named.
   */
  Map<String, Long> behind() {
    return ConsumerLag.of(bootstrapServers).ofThoseBehind();
  }
}
