package dev.torg.notification.feed.store;

import dev.torg.platform.event.RelayQueue;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Messages that were committed and have no place in the feed yet. The lock of the relay keeps
 * replicas from giving places at once, so that places become visible in their order.
 */
@ApplicationScoped
public class UnplacedMessages implements RelayQueue<Long> {

  private static final int TOGETHER = 500;
  private static final String OLDEST =
      "select number from messages where position is null order by number limit " + TOGETHER;
  private static final String PLACE =
      """
      update messages set position = placed.position
      from (select number, nextval('message_positions') as position
            from (select unnest($1::bigint[]) as number order by 1) ordered) placed
      where messages.number = placed.number
      """;

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public int together() {
    return TOGETHER;
  }

  @Override
  public Uni<List<Long>> claim(SqlConnection connection) {
    return connection
        .query(OLDEST)
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map((Row row) -> row.getLong("number"))
                    .toList());
  }

  /** They go nowhere: to have a place is all. */
  @Override
  public Uni<Void> send(List<Long> claimed) {
    return Uni.createFrom().voidItem();
  }

  @Override
  public Uni<Void> mark(List<Long> placed, SqlConnection connection) {
    return connection
        .preparedQuery(PLACE)
        .execute(Tuple.of(placed.toArray(Long[]::new)))
        .replaceWithVoid();
  }
}
