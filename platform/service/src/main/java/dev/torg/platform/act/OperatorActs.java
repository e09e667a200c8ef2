package dev.torg.platform.act;

import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.OperatorCaller;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The acts of operators, in the table {@code operator_acts} of the service. */
@ApplicationScoped
public class OperatorActs {

  private static final int UNLESS_ASKED = 50;

  private static final String RECORD =
      """
      insert into operator_acts (topic, subject, sequence, fact, operator_id, operator_name, acted_at)
      values ($1, $2, $3, $4, $5, $6, $7)
      """;

  private static final String NEWEST_FIRST =
      """
      select acted_at, fact, sequence, operator_id, operator_name from operator_acts
      where topic = $1 and subject = $2 and sequence < $3 order by sequence desc limit $4
      """;

  private final CurrentCaller currentCaller;
  private final Pool pool;

  OperatorActs(CurrentCaller currentCaller, Pool pool) {
    this.currentCaller = currentCaller;
    this.pool = pool;
  }

  /**
   * Writes into the running Panache transaction that the operator who calls caused this event;
   * nothing when somebody else calls, or nobody.
   *
   * @param topic where the event goes
   * @param subject whom it is about: the key of its record
   */
  public Uni<Void> record(String topic, String subject, long sequence, String fact, Instant at) {
    return currentCaller
        .find()
        .filter(OperatorCaller.class::isInstance)
        .map(OperatorCaller.class::cast)
        .map(operator -> record(topic, subject, sequence, fact, at, operator))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private static Uni<Void> record(
      String topic,
      String subject,
      long sequence,
      String fact,
      Instant at,
      OperatorCaller operator) {
    return SessionSql.update(
            RECORD, topic, subject, sequence, fact, operator.credentialId(), operator.name(), at)
        .replaceWithVoid();
  }

  /** A page of what operators did about one subject, newest first, 50 long unless asked. */
  public Uni<Page<OperatorAct>> about(String topic, String subject, PageRequest wanted) {
    int limit = wanted.limit().orElse(UNLESS_ASKED);
    long before = wanted.after().map(Cursor::number).orElse(Long.MAX_VALUE);
    return pool.preparedQuery(NEWEST_FIRST)
        .execute(Tuple.of(topic, subject, before, limit + 1))
        .map(OperatorActs::acts)
        .map(acts -> Page.of(acts, OptionalInt.of(limit), act -> Long.toString(act.sequence())));
  }

  private static List<OperatorAct> acts(RowSet<Row> rows) {
    List<OperatorAct> acts = new ArrayList<>(rows.size());
    for (Row row : rows) {
      acts.add(
          new OperatorAct(
              row.getOffsetDateTime(0).withOffsetSameInstant(ZoneOffset.UTC).toInstant(),
              row.getString(1),
              row.getLong(2),
              row.getUUID(3),
              row.getString(4)));
    }
    return acts;
  }
}
