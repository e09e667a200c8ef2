package dev.torg.platform.act;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.paging.Cursor;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.sql.SessionSql;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Who changed what, in the table {@code acts} of the service: one chain of acts for each thing,
 * each with the hash of the act before it.
 */
@ApplicationScoped
public class Acts {

  private static final int UNLESS_ASKED = 50;

  private final CurrentCause cause;
  private final Pool pool;
  private final ObjectMapper mapper;
  private final Clock clock;

  Acts(CurrentCause cause, Pool pool, ObjectMapper mapper, Clock clock) {
    this.cause = cause;
    this.pool = pool;
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * Writes into the running Panache transaction events, for the relay to publish, and who caused
   * each. Fails when a subject has an event or an act of that sequence already.
   *
   * @param acts each about another subject
   */
  public Uni<Void> recordTold(List<NewAct> acts) {
    return write(ActStatements.TOLD, acts);
  }

  /**
   * Writes into the running Panache transaction who made a change that no event tells of. The
   * transaction must hold the subject, so that no two acts about it are written at once.
   *
   * @param topic a name that no topic of Kafka has
   * @param state after the change, as Jackson renders it
   */
  public Uni<Void> record(String topic, String subject, String fact, Object state) {
    JsonNode after = mapper.valueToTree(state);
    return write(
        ActStatements.UNTOLD,
        List.of(new NewAct(cause.get(), topic, subject, null, fact, after, null, clock.instant())));
  }

  private static Uni<Void> write(String statement, List<NewAct> acts) {
    return SessionSql.update(statement, NewAct.COLUMNS.values(acts)).replaceWithVoid();
  }

  /** A page of the acts about one subject, newest first, 50 long unless asked. */
  public Uni<Page<Act>> about(String topic, String subject, PageRequest wanted) {
    int limit = wanted.limit().orElse(UNLESS_ASKED);
    long before = wanted.after().map(Cursor::number).orElse(Long.MAX_VALUE);
    return pool.preparedQuery(ActStatements.NEWEST_FIRST)
        .execute(Tuple.of(topic, subject, before, limit + 1))
        .map(Acts::acts)
        .map(acts -> Page.of(acts, OptionalInt.of(limit), act -> Long.toString(act.sequence())));
  }

  private static List<Act> acts(RowSet<Row> rows) {
    List<Act> acts = new ArrayList<>(rows.size());
    for (Row row : rows) {
      acts.add(
          new Act(
              row.getOffsetDateTime(0).withOffsetSameInstant(ZoneOffset.UTC).toInstant(),
              row.getString(1),
              row.getLong(2),
              actor(row),
              row.getString(7),
              row.getString(9),
              row.getString(8)));
    }
    return acts;
  }

  private static Actor actor(Row row) {
    return new Actor(
        Actor.Kind.valueOf(row.getString(3)),
        row.getUUID(4),
        row.getString(5),
        Actor.Channel.valueOf(row.getString(6)));
  }
}
