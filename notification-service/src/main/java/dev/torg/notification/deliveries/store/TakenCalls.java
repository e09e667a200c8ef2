package dev.torg.notification.deliveries.store;

import dev.torg.notification.deliveries.domain.Taken;
import dev.torg.platform.sql.RowArrays;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What became of calls that were taken, as {@link Outcomes} has it, for many at once. Rows are
 * looked up one by one, in laterals: as a join, PostgreSQL may read a whole table.
 */
@ApplicationScoped
public class TakenCalls {

  private static final RowArrays<Taken> COLUMNS =
      RowArrays.<Taken>none()
          .uuid("endpoint_id", taken -> taken.claimed().lane().endpoint())
          .text("subject", taken -> taken.claimed().lane().subject())
          .moment("leased_until", taken -> taken.claimed().lane().leasedUntil())
          .number("number", taken -> taken.claimed().letter().number())
          .number("took_ms", taken -> taken.attempt().took().toMillis())
          .number("status", TakenCalls::status)
          .bytes("answer_head", taken -> HexFormat.of().parseHex(taken.attempt().answerHead()));

  /** In the order in which new messages take them, so that two do not wait for each other. */
  private static final String HOLD =
      """
      select sorted.at
      from (select * from %s order by endpoint_id, subject) sorted
      cross join lateral (
        select from lanes
        where endpoint_id = sorted.endpoint_id and subject = sorted.subject
          and leased_until = sorted.leased_until
        for update) held
      """
          .formatted(COLUMNS.asked());

  private static final String END =
      """
      with ended as (
        update deliveries
        set attempts = attempts + 1, first_at = coalesce(first_at, $8), state = 'DELIVERED'
        where ctid = any(array(
          select known.ctid from %1$s
          cross join lateral (
            select ctid from deliveries
            where endpoint_id = asked.endpoint_id and number = asked.number
            for update) known))
        returning endpoint_id, number)
      insert into attempts (endpoint_id, number, at, took_ms, status, answer_head)
      select endpoint_id, number, $8, took_ms::int, status::int, answer_head
      from %1$s join ended using (endpoint_id, number) order by asked.at
      """
          .formatted(COLUMNS.asked());

  private static final String NEXT =
      """
      update lanes set due_at = $8, leased_until = '-infinity'
      where ctid = any(array(
        select busy.ctid from %s
        cross join lateral (
          select ctid from lanes l
          where l.endpoint_id = asked.endpoint_id and l.subject = asked.subject and exists (
            select from deliveries d
            where d.endpoint_id = l.endpoint_id and d.subject = l.subject and d.state = 'WAITING')
          for update) busy))
      """
          .formatted(COLUMNS.asked());

  /** Those that have a next message have no lease any more. */
  private static final String END_LANES =
      """
      delete from lanes where ctid = any(array(
        select empty.ctid from %s
        cross join lateral (
          select ctid from lanes
          where endpoint_id = asked.endpoint_id and subject = asked.subject
            and leased_until = asked.leased_until
          for update) empty))
      """
          .formatted(COLUMNS.asked());

  /**
   * Those whose lane nobody else has; they are held until the transaction ends. Of the others only
   * the attempts are to be noted.
   */
  public Uni<List<Taken>> hold(SqlConnection connection, List<Taken> taken) {
    return run(connection, HOLD, taken)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> taken.get(Math.toIntExact(row.getLong("at")) - 1))
                    .toList());
  }

  /** Ends the deliveries of lanes that are held; the next messages of the lanes are due. */
  public Uni<Void> end(SqlConnection connection, List<Taken> held, Instant now) {
    return run(connection, END, held, Lanes.utc(now))
        .chain(() -> run(connection, NEXT, held, Lanes.utc(now)))
        .chain(() -> run(connection, END_LANES, held))
        .replaceWithVoid();
  }

  private static @Nullable Long status(Taken taken) {
    return Optional.ofNullable(taken.attempt().status()).map(Integer::longValue).orElse(null);
  }

  private static Uni<RowSet<Row>> run(
      SqlConnection connection, String statement, List<Taken> taken, Object... more) {
    @Nullable Object[] values = COLUMNS.values(taken, more);
    return connection.preparedQuery(statement).execute(Tuple.wrap(Arrays.asList(values)));
  }
}
