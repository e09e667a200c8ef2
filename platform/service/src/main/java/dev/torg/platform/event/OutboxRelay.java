package dev.torg.platform.event;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Moves events from the outbox to Kafka, in order per aggregate and at least once.
 *
 * <p>A batch is read, sent and deleted in one transaction that holds the outbox's advisory lock, so
 * that replicas take turns and a relay that dies anywhere leaves its rows to the next. Rows of one
 * aggregate become visible in the order of their ids, because each writer of an aggregate waits for
 * the one before it.
 */
@ApplicationScoped
class OutboxRelay {

  /** Below the emitter's buffer of 128, so that a batch never overflows it. */
  static final int BATCH = 100;

  private static final String TRY_LOCK =
      "select pg_try_advisory_xact_lock(hashtext('outbox')) as mine";
  private static final String OLDEST =
      "select id, topic, aggregate_id, envelope from outbox order by id limit " + BATCH;
  private static final String DELETE = "delete from outbox where id = any($1)";

  private final Pool pool;
  private final MutinyEmitter<String> kafka;

  @Inject
  OutboxRelay(Pool pool, @Channel("outbox") MutinyEmitter<String> kafka) {
    this.pool = pool;
    this.kafka = kafka;
  }

  /** Relays until the outbox is empty or another replica holds it. */
  Uni<Void> drain() {
    return Multi.createBy()
        .repeating()
        .uni(() -> pool.withTransaction(this::relayBatch))
        .whilst(relayed -> relayed == BATCH)
        .onItem()
        .ignoreAsUni();
  }

  private Uni<Integer> relayBatch(SqlConnection connection) {
    return connection
        .query(TRY_LOCK)
        .execute()
        .flatMap(lock -> isMine(lock) ? relayOldest(connection) : Uni.createFrom().item(0));
  }

  private static boolean isMine(RowSet<Row> lock) {
    return lock.iterator().next().getBoolean("mine");
  }

  private Uni<Integer> relayOldest(SqlConnection connection) {
    return connection
        .query(OLDEST)
        .execute()
        .flatMap(rows -> rows.size() == 0 ? nothing() : send(rows, connection));
  }

  private static Uni<Integer> nothing() {
    return Uni.createFrom().item(0);
  }

  private Uni<Integer> send(RowSet<Row> rows, SqlConnection connection) {
    List<Uni<Void>> sent = new ArrayList<>();
    List<Long> ids = new ArrayList<>();
    for (Row row : rows) {
      ids.add(row.getLong("id"));
      sent.add(kafka.sendMessage(record(row)));
    }
    return Uni.join()
        .all(sent)
        .andFailFast()
        .flatMap(
            all ->
                connection
                    .preparedQuery(DELETE)
                    .execute(Tuple.of(ids.toArray(Long[]::new)))
                    .replaceWith(ids.size()));
  }

  private static Message<String> record(Row row) {
    var headers = new RecordHeaders();
    headers.add(
        "content-type", CloudEventEnvelope.CONTENT_TYPE.getBytes(StandardCharsets.US_ASCII));
    return Message.of(row.getString("envelope"))
        .addMetadata(
            OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(row.getString("topic"))
                .withKey(row.getString("aggregate_id"))
                .withHeaders(headers)
                .build());
  }
}
