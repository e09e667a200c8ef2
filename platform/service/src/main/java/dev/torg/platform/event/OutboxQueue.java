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
 * aggregate waits for the one before it.
 */
@ApplicationScoped
class OutboxQueue implements RelayQueue<OutboxQueue.Waiting> {

  /** Below the emitter's buffer of 128, so that a pass never overflows it. */
  private static final int TOGETHER = 100;

  private static final String OLDEST =
      "select id, topic, aggregate_id, envelope from outbox order by id limit " + TOGETHER;
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
    return TOGETHER;
  }

  @Override
  public Uni<List<Waiting>> claim(SqlConnection connection) {
    return connection.query(OLDEST).execute().map(OutboxQueue::waiting);
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
