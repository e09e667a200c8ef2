package dev.torg.notification.deliveries.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** How much waits for endpoints, as a whole. */
@ApplicationScoped
public class Backlog {

  private static final String COUNT =
      """
      select
        (select count(*) from deliveries where state = 'WAITING') as waiting,
        (select count(*) from endpoints where failing_since is not null) as failing,
        (select count(*) from endpoints where pause is not null) as paused,
        coalesce((select extract(epoch from max($1::timestamptz - due_at))::float8 from lanes l
          join endpoints e on e.id = l.endpoint_id
          where e.pause is null and e.failing_since is null), 0) as late
      """;

  private final Pool pool;

  Backlog(Pool pool) {
    this.pool = pool;
  }

  public Uni<Amount> count(Instant now) {
    return pool.preparedQuery(COUNT)
        .execute(Tuple.of(Lanes.utc(now)))
        .map(rows -> amount(rows.iterator().next()));
  }

  private static Amount amount(Row row) {
    return new Amount(
        row.getLong("waiting"),
        row.getLong("failing"),
        row.getLong("paused"),
        Math.max(0, row.getDouble("late")));
  }

  /**
   * What waits.
   *
   * @param waiting deliveries that are not taken yet
   * @param failing endpoints whose last call failed
   * @param paused endpoints that are not called
   * @param lateSeconds how long the oldest call to a healthy endpoint is due
   */
  public record Amount(long waiting, long failing, long paused, double lateSeconds) {}
}
