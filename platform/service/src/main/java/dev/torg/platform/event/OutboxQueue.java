package dev.torg.platform.event;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * The events in the outbox, on their way to Kafka in order per aggregate.
 *
 * <p>Rows of one aggregate become visible in the order of their ids, because each writer of an
 * aggregate waits for the one before it. So a row without an older one of its aggregate is the next
 * of it, and may overtake the rows of others: when many wait, after an outage of Kafka, each pass
 * takes some of the newest, too.
 */
@ApplicationScoped
class OutboxQueue implements RelayQueue<OutboxQueue.Waiting> {

  // Together below the emitter's buffer of 128, so that a pass never overflows it.
  private static final int OLDEST = 80;
  private static final int NEWEST = 20;

  /** Rows that cannot overtake stay at the end; they are looked through up to here. */
  private static final int LOOKED_THROUGH = 200;

  private static final String CLAIM =
      """
      with oldest as (
        select id, topic, aggregate_id, envelope from outbox order by id limit %d),
      newest as (
        select id, topic, aggregate_id, envelope from outbox
        where id > (select max(id) from oldest) order by id desc limit %d)
      select * from oldest
      union all (
        select * from newest n
        where not exists (
          select from outbox o
          where o.topic = n.topic and o.aggregate_id = n.aggregate_id and o.id < n.id)
        order by n.id desc limit %d)
      """
          .formatted(OLDEST, LOOKED_THROUGH, NEWEST);

  private static final String DELETE = "delete from outbox where id = any($1)";

  private final MutinyEmitter<String> kafka;

  @Inject
  OutboxQueue(@Channel("outbox") MutinyEmitter<String> kafka) {
    this.kafka = kafka;
  }

  @Override
  public String name() {
    return "outbox";
  }

  @Override
  public int together() {
    return OLDEST;
  }

  @Override
  public Uni<List<Waiting>> claim(SqlConnection connection) {
    return connection.query(CLAIM).execute().map(OutboxQueue::waiting);
  }

  private static List<Waiting> waiting(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false).map(Waiting::of).toList();
  }

  @Override
  public Uni<Void> send(List<Waiting> claimed) {
    return Uni.join()
        .all(claimed.stream().map(event -> kafka.sendMessage(event.record())).toList())
        .andFailFast()
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> mark(List<Waiting> sent, SqlConnection connection) {
    return connection
        .preparedQuery(DELETE)
        .execute(Tuple.of(sent.stream().map(Waiting::id).toArray(Long[]::new)))
        .replaceWithVoid();
  }

  record Waiting(long id, String topic, String aggregateId, String envelope) {

    static Waiting of(Row row) {
      return new Waiting(
          row.getLong("id"),
          row.getString("topic"),
          row.getString("aggregate_id"),
          row.getString("envelope"));
    }

    Message<String> record() {
      var headers = new RecordHeaders();
      headers.add(
          "content-type", CloudEventEnvelope.CONTENT_TYPE.getBytes(StandardCharsets.US_ASCII));
      return Message.of(envelope)
          .addMetadata(
              OutgoingKafkaRecordMetadata.<String>builder()
                  .withTopic(topic)
                  .withKey(aggregateId)
                  .withHeaders(headers)
                  .build());
    }
  }
}
