package dev.torg.salesunit.store;

import io.vertx.sqlclient.Pool;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** The reads of one event loop; used on its thread only. */
final class ReadQueue {

  private static final int MOST_IN_ONE = 100;
  private static final int MOST_UNDER_WAY = 1;

  private final Pool pool;
  private final Queue<AskedUnit> waiting = new ArrayDeque<>();
  private int underWay;

  ReadQueue(Pool pool) {
    this.pool = pool;
  }

  void ask(AskedUnit unit) {
    waiting.add(unit);
    if (underWay < MOST_UNDER_WAY) {
      send();
    }
  }

  private void send() {
    ReadBatch batch = new ReadBatch(next());
    underWay++;
    pool.preparedQuery(ReadBatch.STATEMENT)
        .execute(batch.parameters())
        .onComplete(
            rows -> {
              underWay--;
              if (!waiting.isEmpty()) {
                send();
              }
              batch.answer(rows);
            });
  }

  private List<AskedUnit> next() {
    List<AskedUnit> next = new ArrayList<>(Math.min(waiting.size(), MOST_IN_ONE));
    while (next.size() < MOST_IN_ONE && !waiting.isEmpty()) {
      next.add(waiting.remove());
    }
    return next;
  }
}
