package dev.torg.gateway.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads every record of some topics from some time on and then as it comes, in a thread of its own.
 *
 * <p>It belongs to no consumer group: each gateway needs all records, and remembers nothing across
 * a restart. While Kafka is away it tries again every second.
 */
public final class TopicReader implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(TopicReader.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int POLLS_BETWEEN_CHECKS = 60;
  private static final long PAUSE_SECONDS = 1;

  private final Map<String, Object> kafka;
  private final List<String> topics;
  private final LongSupplier from;
  private final Listener listener;
  private final ScheduledExecutorService thread;
  private volatile @Nullable KafkaConsumer<String, String> consumer;
  private volatile boolean running = true;
  private volatile boolean caughtUp;
  private boolean complained;

  /**
   * @param kafka settings of the connection
   * @param from the time, in milliseconds since 1970, of the first record wanted; asked for at each
   *     new start
   * @param listener is called in the reader's thread; must not throw
   */
  public TopicReader(
      Map<String, Object> kafka, List<String> topics, LongSupplier from, Listener listener) {
    this.kafka = kafka;
    this.topics = topics;
    this.from = from;
    this.listener = listener;
    this.thread = Executors.newSingleThreadScheduledExecutor(work -> thread(work, topics));
  }

  private static Thread thread(Runnable work, List<String> topics) {
    Thread thread = new Thread(work, "reads " + topics);
    thread.setDaemon(true);
    return thread;
  }

  public void start() {
    thread.scheduleWithFixedDelay(this::readAll, 0, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    running = false;
    thread.shutdown();
    KafkaConsumer<String, String> open = consumer;
    if (open != null) {
      open.wakeup();
    }
  }

  /** Whether all that is wanted of what was in the topics at the start has been read. */
  public boolean hasCaughtUp() {
    return caughtUp;
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
      LOG.warnf("cannot be read yet topics=%s cause=%s", topics, unavailable.getMessage());
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
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
    seek(consumer, ends);
    for (int polls = 1; running; polls++) {
      consumer.poll(POLL).forEach(listener::hear);
      caughtUp = caughtUp || isAt(consumer, ends);
      if (polls % POLLS_BETWEEN_CHECKS == 0) {
        listener.tidy();
        if (partitions(consumer).size() != partitions.size()) {
          return;
        }
      }
    }
  }

  /** The ends were asked for before: what is written meanwhile is read. */
  private void seek(KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
    long earliest = from.getAsLong();
    Map<TopicPartition, Long> times =
        ends.keySet().stream().collect(Collectors.toMap(known -> known, known -> earliest));
    Map<TopicPartition, OffsetAndTimestamp> starts = consumer.offsetsForTimes(times, PATIENCE);
    ends.forEach(
        (partition, end) -> {
          OffsetAndTimestamp start = starts.get(partition);
          consumer.seek(partition, start == null ? end : start.offset());
        });
  }

  private List<TopicPartition> partitions(KafkaConsumer<String, String> consumer) {
    return topics.stream()
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

  /** What is done with the records. */
  public interface Listener {

    void hear(ConsumerRecord<String, String> record);

    /** Called now and then, for what has to be done even when no record comes. */
    default void tidy() {}
  }
}
