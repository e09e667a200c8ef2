package dev.torg.gateway.limit;

import dev.torg.gateway.topic.TopicReader;
import dev.torg.gateway.topic.TopicWriter;
import dev.torg.platform.time.WallTime;
import dev.torg.platform.topic.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Tells the other gateways what this one let through, ten times a second and at once when a limit
 * is near; hears what they let through.
 *
 * <p>A gateway reads its own reports, too: what came back is known to all. At its start it reads
 * the last window, so that a restart forgives nobody. While Kafka is away nothing comes back, and
 * each gateway keeps to its share; once Kafka is back, the others are told what passed meanwhile,
 * as far as it still counts.
 */
@ApplicationScoped
public class UseExchange {

  private static final long INTERVAL_NANOS = Duration.ofMillis(100).toNanos();
  private static final long SHORTEST_NANOS = Duration.ofMillis(10).toNanos();
  private static final long BEAT_NANOS = Duration.ofSeconds(1).toNanos();
  private static final int CREDENTIALS_PER_REPORT = 5_000;

  private final String gateway = UUID.randomUUID().toString();
  private final RateLimits limits;
  private final LiveGateways gateways;
  private final TopicReader reader;
  private final TopicWriter writer;
  private final Thread thread = new Thread(this::tellForEver, "tells uses");
  private final AtomicBoolean woken = new AtomicBoolean();
  private volatile boolean running = true;
  private long lastHeard;
  private long lastTold = System.nanoTime() - BEAT_NANOS;

  @Inject
  UseExchange(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      RateLimits limits,
      LiveGateways gateways,
      CredentialQuotas quotas,
      @WallTime Clock clock) {
    this.limits = limits;
    this.gateways = gateways;
    this.writer = new TopicWriter(kafka, Topics.RATE_LIMITS);
    this.reader =
        new TopicReader(
            kafka,
            List.of(Topics.RATE_LIMITS),
            () -> Math.max(clock.millis() - quotas.window().toMillis(), lastHeard + 1),
            this::hear);
    thread.setDaemon(true);
  }

  void start(@Observes StartupEvent event) {
    limits.whenUrgent(this::wake);
    reader.start();
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) {
    running = false;
    LockSupport.unpark(thread);
    reader.close();
  }

  /** What this gateway calls itself towards the others. */
  String gateway() {
    return gateway;
  }

  private void wake() {
    if (woken.compareAndSet(false, true)) {
      LockSupport.unpark(thread);
    }
  }

  private void tellForEver() {
    while (running) {
      LockSupport.parkNanos(INTERVAL_NANOS);
      LockSupport.parkNanos(SHORTEST_NANOS - (System.nanoTime() - lastTold));
      woken.set(false);
      tell();
    }
    writer.close();
  }

  private void tell() {
    boolean silentForLong = System.nanoTime() - lastTold >= BEAT_NANOS;
    Map<UUID, Integer> uses = limits.takeUntold(CREDENTIALS_PER_REPORT);
    if (!uses.isEmpty() || silentForLong) {
      lastTold = System.nanoTime();
      var unused =
          writer
              .write(gateway, new UseReport(gateway, uses).json())
              .whenComplete((written, failure) -> keepUnlessWritten(uses, failure));
    }
  }

  private void keepUnlessWritten(Map<UUID, Integer> uses, @Nullable Throwable failure) {
    if (failure != null) {
      limits.untell(uses);
    }
  }

  private void hear(ConsumerRecord<String, String> told) {
    UseReport.read(told.value()).ifPresent(report -> hear(report, told.timestamp()));
  }

  /** Only the reader's thread is here. */
  private void hear(UseReport report, long at) {
    lastHeard = Math.max(lastHeard, at);
    boolean ours = report.gateway().equals(gateway);
    gateways.note(report.gateway(), ours, at);
    limits.takeOver(report.uses(), ours, at);
  }
}
