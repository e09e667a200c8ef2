package dev.torg.gateway.credential;

import dev.torg.platform.event.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads every event about credentials, sessions and partners from the beginning and then as it
 * comes, in a thread of its own.
 *
 * <p>It belongs to no consumer group: each gateway needs all events, and remembers nothing across a
 * restart.
 */
@ApplicationScoped
public class RevocationFeed {

  private static final Logger LOG = Logger.getLogger(RevocationFeed.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int POLLS_BETWEEN_CHECKS = 60;
  private static final long PAUSE_SECONDS = 1;

  private final Map<String, Object> kafka;
  private final RefusedTokens refused;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(RevocationFeed::thread);
  private volatile @Nullable KafkaConsumer<String, String> consumer;
  private volatile boolean running = true;
  private volatile boolean caughtUp;
  private boolean complained;

  @Inject
  RevocationFeed(
      @Identifier("default-kafka-broker") Map<String, Object> kafka, RefusedTokens refused) {
    this.kafka = kafka;
    this.refused = refused;
  }

  /** Whether everything that was in the topics at the start has been read. */
  public boolean hasCaughtUp() {
    return caughtUp;
  }

  void start(@Observes StartupEvent event) {
    thread.scheduleWithFixedDelay(this::readAll, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
    thread.shutdown();
    KafkaConsumer<String, String> open = consumer;
    if (open != null) {
      open.wakeup();
    }
  }

  /** Reads for ever; ends only when Kafka fails or the number of partitions changes. */
  private void readAll() {
    try (var opened = new KafkaConsumer<String, String>(settings())) {
      consumer = opened;
      follow(opened);
    } catch (WakeupException stopped) {
      LOG.debug("stopped");
    } catch (RuntimeException unavailable) {
      complainOnce(unavailable);
    }
  }

  private void complainOnce(RuntimeException unavailable) {
    if (!complained) {
      LOG.warnf("credential events cannot be read yet cause=%s", unavailable.getMessage());
    }
    complained = true;
  }

  private void follow(KafkaConsumer<String, String> consumer) {
    List<TopicPartition> partitions = partitions(consumer);
    if (partitions.isEmpty()) {
      return;
    }
    complained = false;
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
    for (int polls = 1; running; polls++) {
      consumer.poll(POLL).forEach(event -> RefusalEvent.hear(event.value(), refused));
      caughtUp = caughtUp || isAt(consumer, ends);
      if (polls % POLLS_BETWEEN_CHECKS == 0) {
        refused.forgetTheSpent();
        if (partitions(consumer).size() != partitions.size()) {
          return;
        }
      }
    }
  }

  private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
    return Stream.of(Topics.CREDENTIALS, Topics.PARTNERS)
        .flatMap(topic -> consumer.partitionsFor(topic, PATIENCE).stream())
        .map(known -> new TopicPartition(known.topic(), known.partition()))
        .toList();
  }

  private static boolean isAt(
      KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    return settings;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "revocations");
    thread.setDaemon(true);
    return thread;
  }
}
