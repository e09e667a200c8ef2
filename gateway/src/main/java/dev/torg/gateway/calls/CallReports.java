package dev.torg.gateway.calls;

import dev.torg.gateway.topic.TopicWriter;
import dev.torg.platform.topic.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes the counts to Kafka once a second, and a last time when the gateway stops.
 *
 * <p>A batch that may not have arrived is written again, unchanged; some wait while Kafka is away,
 * and the oldest are dropped when there are too many.
 */
@ApplicationScoped
public class CallReports {

  private static final Logger LOG = Logger.getLogger(CallReports.class);
  private static final int MOST_WAITING = 60;
  private static final int COUNTS_PER_BATCH = 4_000;
  private static final long INTERVAL_MILLIS = 1_000;
  private static final long LAST_WORDS_SECONDS = 4;
  private static final int AFTER_REQUESTS_ENDED = 3_000;

  private final String gateway = UUID.randomUUID().toString();
  private final CallCounts counts;
  private final Clock clock;
  private final TopicWriter writer;
  private final Deque<CallBatch> waiting = new ConcurrentLinkedDeque<>();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(CallReports::thread);
  private final long intervalMillis;
  private final int mostWaiting;
  private long batches;

  @Inject
  CallReports(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      CallCounts counts,
      Clock clock) {
    this(kafka, counts, clock, INTERVAL_MILLIS, MOST_WAITING);
  }

  /**
   * @param mostWaiting how many batches are kept while Kafka is away
   */
  CallReports(
      Map<String, Object> kafka,
      CallCounts counts,
      Clock clock,
      long intervalMillis,
      int mostWaiting) {
    this.intervalMillis = intervalMillis;
    this.mostWaiting = mostWaiting;
    this.counts = counts;
    this.clock = clock;
    this.writer = new TopicWriter(kafka, Topics.API_CALLS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "reports api calls");
    thread.setDaemon(true);
    return thread;
  }

  void start(@Observes StartupEvent event) {
    thread.scheduleWithFixedDelay(
        this::report, intervalMillis, intervalMillis, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes @Priority(AFTER_REQUESTS_ENDED) ShutdownEvent event)
      throws InterruptedException {
    thread.execute(this::report);
    thread.execute(writer::close);
    thread.shutdown();
    if (!thread.awaitTermination(LAST_WORDS_SECONDS, TimeUnit.SECONDS)) {
      LOG.warn("the last counts of API calls could not be written");
    }
  }

  private void report() {
    try {
      collect();
      boolean reachable = true;
      for (int left = waiting.size(); left > 0 && reachable; left--) {
        reachable = write(waiting.remove());
      }
    } catch (RuntimeException unexpected) {
      LOG.error("API calls could not be reported", unexpected);
    }
  }

  private void collect() {
    Map<CallKey, Long> taken = counts.take(COUNTS_PER_BATCH);
    while (!taken.isEmpty()) {
      waiting.add(CallBatch.of(taken, gateway, ++batches, clock.instant()));
      taken = counts.take(COUNTS_PER_BATCH);
    }
    while (waiting.size() > mostWaiting) {
      counts.noteLost(waiting.remove().calls());
    }
  }

  /** False when there is no point in trying the next one. */
  private boolean write(CallBatch batch) {
    return !writer
        .write(gateway, batch.json())
        .whenComplete((written, failure) -> keepUnlessWritten(batch, failure))
        .isCompletedExceptionally();
  }

  private void keepUnlessWritten(CallBatch batch, @Nullable Throwable failure) {
    if (failure != null) {
      waiting.add(batch);
    }
  }
}
