package dev.torg.notification.deliveries.store;

import dev.torg.notification.deliveries.domain.Delivery;
import dev.torg.notification.deliveries.domain.Delivery.State;
import dev.torg.notification.deliveries.domain.PastAttempt;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What was sent to an endpoint, what became of it, and how it is sent again. */
@ApplicationScoped
public class DeliveryLog {

  private static final String SHOWN =
      """
      select d.number, m.id, m.event_type, d.state, d.attempts, m.made_at, l.due_at
      from deliveries d join messages m on m.number = d.number
      left join lanes l
        on l.endpoint_id = d.endpoint_id and l.subject = d.subject and d.state = 'WAITING'
      where d.endpoint_id = $1
      """;
  private static final String PAGE =
      SHOWN
          + " and d.number < $2 and ($3::varchar is null or d.state = $3)"
          + " order by d.number desc limit $4";
  private static final String ONE = SHOWN + " and m.id = $2";

  private static final String ATTEMPTS =
      "select at, took_ms, status, error, answer_head from attempts"
          + " where endpoint_id = $1 and number = $2 order by id desc limit 100";

  /** A lane may be there, or end at this moment: then it is made anew. */
  private static final String LANES =
      """
      insert into lanes (endpoint_id, subject, due_at)
      select distinct $1::uuid, subject, $2::timestamptz from again
      on conflict (endpoint_id, subject) do update set due_at = least(lanes.due_at, excluded.due_at)
      """;

  private static final String RESEND =
      """
      with again as (
        update deliveries set state = 'WAITING', attempts = 0, first_at = null
        where endpoint_id = $1 and number = $3 and state <> 'WAITING' returning subject)
      """
          + LANES;

  private static final String REPLAY =
      """
      with again as (
        update deliveries d set state = 'WAITING', attempts = 0, first_at = null
        from messages m
        where m.number = d.number and d.endpoint_id = $1 and m.made_at >= $3 and m.made_at < $4
          and (d.state = 'PARKED' or d.state = 'DELIVERED' and not $5) returning d.subject)
      """
          + LANES;

  private final Pool pool;

  DeliveryLog(Pool pool) {
    this.pool = pool;
  }

  /** Newest first. */
  public Uni<List<Delivery>> page(UUID endpoint, long before, Optional<State> state, int limit) {
    @Nullable String wanted = state.map(State::name).orElse(null);
    return pool.preparedQuery(PAGE)
        .execute(Tuple.of(endpoint, before, wanted, limit))
        .map(rows -> all(rows, DeliveryLog::delivery));
  }

  public Uni<Optional<Delivery>> find(UUID endpoint, UUID message) {
    return pool.preparedQuery(ONE)
        .execute(Tuple.of(endpoint, message))
        .map(rows -> all(rows, DeliveryLog::delivery).stream().findFirst());
  }

  /** The newest hundred, newest first. */
  public Uni<List<PastAttempt>> attempts(UUID endpoint, long number) {
    return pool.preparedQuery(ATTEMPTS)
        .execute(Tuple.of(endpoint, number))
        .map(rows -> all(rows, DeliveryLog::attempt));
  }

  /** Lets it wait again, as if it were new; one that waits already goes on as it is. */
  public Uni<Void> resend(UUID endpoint, long number, Instant now) {
    return pool.preparedQuery(RESEND)
        .execute(Tuple.of(endpoint, Lanes.utc(now), number))
        .replaceWithVoid();
  }

  /** As {@link #resend}, for all messages of a time. */
  public Uni<Void> replay(
      UUID endpoint, Instant from, Instant to, boolean onlyParked, Instant now) {
    return pool.preparedQuery(REPLAY)
        .execute(Tuple.of(endpoint, Lanes.utc(now), Lanes.utc(from), Lanes.utc(to), onlyParked))
        .replaceWithVoid();
  }

  private static <T> List<T> all(RowSet<Row> rows, Function<Row, T> read) {
    return StreamSupport.stream(rows.spliterator(), false).map(read).toList();
  }

  private static Delivery delivery(Row row) {
    return new Delivery(
        row.getLong("number"),
        row.getUUID("id"),
        row.getString("event_type"),
        State.valueOf(row.getString("state")),
        row.getInteger("attempts"),
        row.getOffsetDateTime("made_at").toInstant(),
        Lanes.instant(row.getOffsetDateTime("due_at")));
  }

  private static PastAttempt attempt(Row row) {
    Buffer head = Objects.requireNonNullElseGet(row.getBuffer("answer_head"), Buffer::buffer);
    return new PastAttempt(
        row.getOffsetDateTime("at").toInstant(),
        row.getInteger("took_ms"),
        row.getInteger("status"),
        row.getString("error"),
        head.toString(StandardCharsets.UTF_8));
  }
}
