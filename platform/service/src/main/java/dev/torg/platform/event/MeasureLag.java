package dev.torg.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Shows how many events of each topic the service has not handled, as gauges; without Kafka they
 * are no number. Each replica shows the lag of all together: take the highest, not the sum.
 */
@ApplicationScoped
class MeasureLag {

  private static final Logger LOG = Logger.getLogger(MeasureLag.class);

  private final GroupLag lag;
  private final MeterRegistry meters;
  private final List<Gauge> gauges = new ArrayList<>();
  private volatile Set<String> topics = Set.of();
  private volatile Map<String, Long> last = Map.of();

  MeasureLag(GroupLag lag, MeterRegistry meters) {
    this.lag = lag;
    this.meters = meters;
  }

  void start(@Observes StartupEvent event, ConsumedTopics consumed) {
    topics = consumed.names();
    topics.forEach(topic -> gauges.add(gauge(topic)));
  }

  private Gauge gauge(String topic) {
    return Gauge.builder("torg.events.lag", this, measured -> measured.of(topic))
        .description("events that are in the topic and not handled yet")
        .tag("topic", topic)
        .register(meters);
  }

  /** The next program in the same JVM would otherwise show what this one measured. */
  void stop(@Observes ShutdownEvent event) {
    gauges.forEach(meters::remove);
  }

  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> measure() {
    if (topics.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return lag.of(topics)
        .onFailure()
        .invoke(failure -> LOG.warnf("the lag of events is unknown: %s", failure))
        .onFailure()
        .recoverWithItem(Map.of())
        .invoke(measured -> last = measured)
        .replaceWithVoid();
  }

  private double of(String topic) {
    Long known = last.get(topic);
    return known == null ? Double.NaN : known;
  }
}
