package dev.torg.platform.event;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Shows what waits in the outbox as gauges; without a database they are no number. Each replica
 * shows the whole, not its part: take the highest, not the sum.
 */
@ApplicationScoped
class MeasureOutbox {

  /** Rows are counted up to here, so that counting never becomes a burden of its own. */
  private static final int MOST = 100_000;

  private static final String COUNT =
      "select count(*)::float8 as waiting,"
          + " coalesce(extract(epoch from now() - min(written_at)), 0)::float8 as seconds"
          + " from (select written_at from outbox order by id limit "
          + MOST
          + ") oldest";

  private static final Amount UNKNOWN = new Amount(Double.NaN, Double.NaN);

  private final Pool pool;
  private final MeterRegistry meters;
  private final List<Gauge> gauges = new ArrayList<>();
  private volatile Amount last = UNKNOWN;

  MeasureOutbox(Pool pool, MeterRegistry meters) {
    this.pool = pool;
    this.meters = meters;
    gauge("torg.outbox.waiting", "events not in Kafka yet, up to " + MOST, Amount::waiting);
    gauge("torg.outbox.oldest", "seconds that the oldest of them waits", Amount::seconds);
  }

  @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> measure() {
    return pool.query(COUNT)
        .execute()
        .map(rows -> Amount.of(rows.iterator().next()))
        .onFailure()
        .recoverWithItem(UNKNOWN)
        .invoke(amount -> last = amount)
        .replaceWithVoid();
  }

  private void gauge(String name, String description, ToDoubleFunction<Amount> part) {
    gauges.add(
        Gauge.builder(name, this, measured -> part.applyAsDouble(measured.last))
            .description(description)
            .register(meters));
  }

  /** The next program in the same JVM would otherwise show what this one measured. */
  void stop(@Observes ShutdownEvent event) {
    gauges.forEach(meters::remove);
  }

  private record Amount(double waiting, double seconds) {

    static Amount of(Row row) {
      return new Amount(row.getDouble("waiting"), row.getDouble("seconds"));
    }
  }
}
