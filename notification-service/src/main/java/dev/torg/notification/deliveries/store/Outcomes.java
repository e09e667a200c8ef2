package dev.torg.notification.deliveries.store;

import dev.torg.notification.deliveries.domain.Attempt;
import dev.torg.notification.deliveries.domain.Circuit;
import dev.torg.notification.deliveries.domain.Claimed;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of calls. Each method is one statement, so that what it sees is what it changes. */
@ApplicationScoped
public class Outcomes {

  private static final String HOLD =
      "select 1 from lanes where endpoint_id = $1 and subject = $2 and leased_until = $3 for update";

  private static final String NOTE =
      """
      with noted as (
        insert into attempts (endpoint_id, number, at, took_ms, status, error, answer_head)
        select $1, $2, $3, $4, $5, $6, $7
        where exists (select 1 from deliveries where endpoint_id = $1 and number = $2))
      update deliveries set attempts = attempts + 1, first_at = coalesce(first_at, $3)
      where endpoint_id = $1 and number = $2
      """;

  private static final String PARK =
      "update deliveries set state = 'PARKED' where endpoint_id = $1 and number = $2";

  private static final String NEXT =
      """
      update lanes set due_at = $3, leased_until = '-infinity'
      where endpoint_id = $1 and subject = $2 and exists (
        select 1 from deliveries
        where endpoint_id = $1 and subject = $2 and state = 'WAITING')
      """;

  private static final String END_LANE =
      "delete from lanes where endpoint_id = $1 and subject = $2";

  private static final String AGAIN =
      "update lanes set due_at = $3, leased_until = '-infinity'"
          + " where endpoint_id = $1 and subject = $2";

  private static final String CLOSE =
      """
      update endpoints set failures = 0, failing_since = null, next_due = '-infinity',
        at_once = least(8, at_once * 2)
      where id = any(array(
        select id from endpoints where id = any($1) and (failures > 0 or at_once < 8)
        order by id for no key update))
      """;

  private static final String FAIL =
      """
      update endpoints set failures = $2, failing_since = coalesce(failing_since, $3),
        next_due = $4, at_once = case when $5 then 1 else at_once end
      where id = $1
      """;

  private static final String PAUSE =
      "update endpoints set pause = $2, changed_at = $3, revision = revision + 1"
          + " where id = $1 and pause is null";

  /**
   * Keeps others off the lane until the transaction ends; false when its lease ended meanwhile and
   * somebody else has it, or it is gone.
   */
  public Uni<Boolean> hold(SqlConnection connection, Claimed.Lane lane) {
    return run(connection, HOLD, lane.endpoint(), lane.subject(), lane.leasedUntil())
        .map(found -> found > 0);
  }

  public Uni<Void> note(SqlConnection connection, Claimed claimed, Attempt attempt, Instant now) {
    return run(
            connection,
            NOTE,
            claimed.lane().endpoint(),
            claimed.letter().number(),
            now,
            (int) attempt.took().toMillis(),
            attempt.status(),
            attempt.failure() == null ? null : attempt.failure().name(),
            Buffer.buffer(HexFormat.of().parseHex(attempt.answerHead())))
        .replaceWithVoid();
  }

  /**
   * Gives a delivery up; the next message of the lane is due. The lane is held: who adds a message
   * to it waits, and makes it anew when it has ended.
   */
  public Uni<Void> park(SqlConnection connection, Claimed claimed, Instant now) {
    UUID endpoint = claimed.lane().endpoint();
    String subject = claimed.lane().subject();
    return run(connection, PARK, endpoint, claimed.letter().number())
        .chain(() -> run(connection, NEXT, endpoint, subject, now))
        .chain(
            more ->
                more > 0
                    ? Uni.createFrom().item(more)
                    : run(connection, END_LANE, endpoint, subject))
        .replaceWithVoid();
  }

  /** Lets the same message wait until it is due again. */
  public Uni<Void> again(SqlConnection connection, Claimed.Lane lane, Instant due) {
    return run(connection, AGAIN, lane.endpoint(), lane.subject(), due).replaceWithVoid();
  }

  /** These endpoints took calls; they are trusted with more at once, step by step. */
  public Uni<Void> close(SqlConnection connection, UUID[] endpoints) {
    return run(connection, CLOSE, (Object) endpoints).replaceWithVoid();
  }

  public Uni<Void> fail(SqlConnection connection, UUID endpoint, Circuit circuit, Instant now) {
    return run(
            connection,
            FAIL,
            endpoint,
            circuit.failures(),
            now,
            now.plus(circuit.pause()),
            circuit.isOpen())
        .replaceWithVoid();
  }

  public Uni<Void> pause(SqlConnection connection, UUID endpoint, String reason, Instant now) {
    return run(connection, PAUSE, endpoint, reason, now).replaceWithVoid();
  }

  private static Uni<Integer> run(
      SqlConnection connection, String statement, @Nullable Object... parameters) {
    Tuple tuple = Tuple.tuple();
    for (Object parameter : parameters) {
      tuple.addValue(parameter instanceof Instant time ? Lanes.utc(time) : parameter);
    }
    return connection.preparedQuery(statement).execute(tuple).map(rows -> rows.rowCount());
  }
}
