package dev.torg.bulkdata;

import dev.torg.embedded.process.CommandFailed;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Publishes events in bulk, beside the outboxes, which are made for one change at a time. */
final class SeedEvents implements AutoCloseable {

  private static final int BATCH_BYTES = 512 << 10;
  private static final long BUFFER_BYTES = 16L << 20;
  private static final int LINGER_MILLIS = 20;

  /**
   * The quickest: events resemble each other so much that more thought hardly makes them smaller.
   */
  private static final int ZSTD_LEVEL = 1;

  private final KafkaProducer<String, byte[]> producer;
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  SeedEvents(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd",
                ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG, ZSTD_LEVEL,
                ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES,
                ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER_BYTES,
                ProducerConfig.LINGER_MS_CONFIG, LINGER_MILLIS),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Returns when the broker has them all, with the id of their chunk beside each. */
  void publish(Stream<SeededEvent> events, UUID chunk) {
    events.forEach(
        event -> producer.send(event.toRecord(chunk), (written, problem) -> remember(problem)));
    producer.flush();
    Exception problem = failure.get();
    if (problem != null) {
      throw new CommandFailed("Kafka does not take the events: " + problem.getMessage());
    }
  }

  private void remember(@Nullable Exception problem) {
    if (problem != null) {
      failure.compareAndSet(null, problem);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
