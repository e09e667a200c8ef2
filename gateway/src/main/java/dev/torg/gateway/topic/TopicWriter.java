package dev.torg.gateway.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes to one topic, from one thread of its user's own.
 *
 * <p>The connection is made at the first record, and made again when that failed.
 */
public final class TopicWriter implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(TopicWriter.class);
  private static final int BLOCK_MILLIS = 1_000;
  private static final int REQUEST_MILLIS = 2_000;
  private static final int DELIVERY_MILLIS = 3_000;

  private final Map<String, Object> kafka;
  private final String topic;
  private @Nullable KafkaProducer<String, String> producer;
  private volatile boolean complained;

  public TopicWriter(Map<String, Object> kafka, String topic) {
    this.kafka = kafka;
    this.topic = topic;
  }

  /**
   * Writes one record; may block for a second while Kafka is away.
   *
   * @return ends when Kafka has the record; fails, after three seconds at most, when it may not
   */
  public CompletableFuture<Void> write(String key, String value) {
    var written = new CompletableFuture<Void>();
    try {
      open()
          .send(
              new ProducerRecord<>(topic, key, value),
              (place, failure) -> end(written, (Throwable) failure));
    } catch (RuntimeException unavailable) {
      end(written, unavailable);
    }
    return written;
  }

  private void end(CompletableFuture<Void> written, @Nullable Throwable failure) {
    if (failure == null) {
      complained = false;
      written.complete(null);
      return;
    }
    if (!complained) {
      LOG.warnf("cannot be written topic=%s cause=%s", topic, failure.getMessage());
    }
    complained = true;
    written.completeExceptionally(failure);
  }

  /** Sends what waits, then hangs up. */
  @Override
  public void close() {
    if (producer != null) {
      producer.close(Duration.ofMillis(REQUEST_MILLIS));
    }
  }

  private KafkaProducer<String, String> open() {
    KafkaProducer<String, String> opened = producer;
    if (opened == null) {
      opened = new KafkaProducer<>(settings());
      producer = opened;
    }
    return opened;
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BLOCK_MILLIS);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_MILLIS);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, BLOCK_MILLIS);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    return settings;
  }
}
