package dev.torg.platform.event;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;

/**
 * Rows of this service that are to be sent somewhere, as a {@link Relay} moves them: each at least
 * once, those that belong together in their order.
 *
 * @param <T> what is sent of one row
 */
public interface RelayQueue<T> {

  /** Names the queue in the log, and the lock by which replicas take turns. */
  String name();

  /** With fewer rows than this, a pass has taken all that there were. */
  int together();

  /** As many rows as go together, the oldest among them; none when there are none. */
  Uni<List<T>> claim(SqlConnection connection);

  /** Fails unless all have arrived. */
  Uni<Void> send(List<T> claimed);

  /** Takes what was sent out of the queue, in the transaction that claimed it. */
  Uni<Void> mark(List<T> sent, SqlConnection connection);
}
