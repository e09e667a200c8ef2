package dev.torg.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenConnectionsIT {

  private final Vertx vertx = Vertx.vertx();
  private final OpenConnections connections = new OpenConnections();
  private final AtomicInteger closed = new AtomicInteger();

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void allAreCutAlsoWhereOneHadEnded() {
    // Given
    PgConnection ended = open();
    open();
    ended.close();
    await().untilAtomic(closed, is(1));
    // When
    connections.cut();
    // Then
    await().untilAtomic(closed, is(2));
  }

  @Test
  void oneCanBeCutTwice() {
    // Given
    PgConnection connection = open();
    connections.cut(connection);
    await().untilAtomic(closed, is(1));
    // When Then
    assertThatCode(() -> connections.cut(connection)).doesNotThrowAnyException();
  }

  private PgConnection open() {
    PgConnection connection =
        PgConnection.connect(vertx, TestDatabase.options())
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    connection.closeHandler(gone -> closed.incrementAndGet());
    connections.add(connection);
    return connection;
  }
}
