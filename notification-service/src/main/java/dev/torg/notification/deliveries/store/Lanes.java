package dev.torg.notification.deliveries.store;

import dev.torg.notification.deliveries.domain.Claimed;
import dev.torg.notification.deliveries.domain.Claimed.Callee;
import dev.torg.notification.deliveries.domain.Claimed.Lane;
import dev.torg.notification.deliveries.domain.Claimed.Letter;
import dev.torg.notification.domain.CallbackUrl;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What waits for endpoints, and who works on it. */
@ApplicationScoped
public class Lanes {

  /**
   * Lanes that are due, of endpoints that may be called, a few of each endpoint: what waits for a
   * dead one is not looked at. The list of row addresses lets PostgreSQL go by them; as a join it
   * reads all lanes. Endpoints are taken from a place that is another each time, so that none
   * stands behind the others for ever.
   */
  private static final String CLAIM =
      """
      with ready as (
        select e.id, greatest(e.at_once - (
            select count(*) from lanes b where b.endpoint_id = e.id and b.leased_until > $1), 0) as room
        from endpoints e
        where e.pause is null and e.next_due <= $1
          and exists (select 1 from lanes l
            where l.endpoint_id = e.id and l.due_at <= $1 and l.leased_until <= $1)
        order by e.id < $3, e.id limit 100 for no key update of e skip locked)
      update lanes set leased_until = $2 where ctid = any(array(
        select l.ctid from ready r cross join lateral (
          select ctid from lanes
          where endpoint_id = r.id and due_at <= $1 and leased_until <= $1
          order by due_at limit r.room for update skip locked) l
        limit $4))
      returning endpoint_id, subject
      """;

  private static final String HEADS =
      """
      select l.endpoint_id, l.subject, d.number, d.attempts, d.first_at, m.id, m.body, m.traceparent, e.url,
        encode(e.secret, 'hex') as secret, e.failures,
        case when e.previous_until > $3 then encode(e.previous_secret, 'hex') end as previous
      from unnest($1::uuid[], $2::varchar[]) l(endpoint_id, subject)
      join endpoints e on e.id = l.endpoint_id
      cross join lateral (
        select number, attempts, first_at from deliveries
        where endpoint_id = l.endpoint_id and subject = l.subject and state = 'WAITING'
        order by number limit 1) d
      join messages m on m.number = d.number
      """;

  /** Those whose messages were forgotten with age. */
  private static final String END_EMPTY =
      """
      delete from lanes l using unnest($1::uuid[], $2::varchar[]) c(endpoint_id, subject)
      where l.endpoint_id = c.endpoint_id and l.subject = c.subject and not exists (
        select 1 from deliveries d
        where d.endpoint_id = l.endpoint_id and d.subject = l.subject and d.state = 'WAITING')
      """;

  /** The first message of each lane that nobody else has, until the lease ends. */
  public Uni<List<Claimed>> claim(
      SqlConnection connection, Instant now, Instant leasedUntil, int most) {
    return connection
        .preparedQuery(CLAIM)
        .execute(Tuple.of(utc(now), utc(leasedUntil), UUID.randomUUID(), most))
        .chain(rows -> heads(connection, rows, now, leasedUntil));
  }

  private static Uni<List<Claimed>> heads(
      SqlConnection connection, RowSet<Row> lanes, Instant now, Instant leasedUntil) {
    if (lanes.size() == 0) {
      return Uni.createFrom().item(List.of());
    }
    List<UUID> endpoints = new ArrayList<>();
    List<String> subjects = new ArrayList<>();
    lanes.forEach(
        lane -> {
          endpoints.add(lane.getUUID("endpoint_id"));
          subjects.add(lane.getString("subject"));
        });
    UUID[] ids = endpoints.toArray(UUID[]::new);
    String[] names = subjects.toArray(String[]::new);
    return connection
        .preparedQuery(HEADS)
        .execute(Tuple.of(ids, names, utc(now)))
        .map(rows -> claimed(rows, leasedUntil))
        .chain(
            found ->
                found.size() == ids.length
                    ? Uni.createFrom().item(found)
                    : connection
                        .preparedQuery(END_EMPTY)
                        .execute(Tuple.of(ids, names))
                        .replaceWith(found));
  }

  private static List<Claimed> claimed(RowSet<Row> rows, Instant leasedUntil) {
    List<Claimed> claimed = new ArrayList<>();
    rows.forEach(row -> claimed.add(claimed(row, leasedUntil)));
    return claimed;
  }

  private static Claimed claimed(Row row, Instant leasedUntil) {
    return new Claimed(
        new Lane(row.getUUID("endpoint_id"), row.getString("subject"), leasedUntil),
        new Callee(
            new CallbackUrl(row.getString("url")),
            row.getString("secret"),
            row.getString("previous"),
            row.getInteger("failures")),
        new Letter(
            row.getLong("number"),
            row.getUUID("id"),
            row.getBuffer("body").toString(StandardCharsets.UTF_8),
            row.getString("traceparent")),
        row.getInteger("attempts"),
        instant(row.getOffsetDateTime("first_at")));
  }

  static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  static OffsetDateTime utc(Instant time) {
    return time.atOffset(ZoneOffset.UTC);
  }
}
