package dev.torg.notification.deliveries.app;

import dev.torg.notification.deliveries.store.Backlog;
import dev.torg.notification.deliveries.store.Backlog.Amount;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.ToDoubleFunction;

/**
 * Shows what waits as gauges. Each replica shows the whole, not its part: take the highest, not the
 * sum.
 */
@ApplicationScoped
class MeasureBacklog {

  private final Backlog backlog;
  private final Clock clock;
  private volatile Amount last = new Amount(0, 0, 0, 0);

  MeasureBacklog(Backlog backlog, Clock clock, MeterRegistry meters) {
    this.backlog = backlog;
    this.clock = clock;
    gauge("torg.webhooks.waiting", "deliveries not taken yet", Amount::waiting, meters);
    gauge("torg.webhooks.failing", "endpoints whose last call failed", Amount::failing, meters);
    gauge("torg.webhooks.paused", "endpoints that are not called", Amount::paused, meters);
    gauge(
        "torg.webhooks.late",
        "seconds that the oldest call to a healthy endpoint is due",
        Amount::lateSeconds,
        meters);
  }

  @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> measure() {
    return backlog.count(clock.instant()).invoke(amount -> last = amount).replaceWithVoid();
  }

  private void gauge(
      String name, String description, ToDoubleFunction<Amount> part, MeterRegistry meters) {
    Gauge.builder(name, this, measured -> part.applyAsDouble(measured.last))
        .description(description)
        .register(meters);
  }
}
