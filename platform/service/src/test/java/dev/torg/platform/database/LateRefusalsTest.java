package dev.torg.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LateRefusalsTest {

  private static final int WAIT_MILLIS = 100;

  private final Vertx vertx = Vertx.vertx();
  private final List<Throwable> told = new CopyOnWriteArrayList<>();

  @BeforeEach
  void listen() {
    vertx.exceptionHandler(told::add);
    LateRefusals.ignoreOn(vertx);
  }

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void aStatementThatFailedBeforeItsWaitWasOverIsToldToWhoAskedAlone() {
    // Given
    Pool pool = poolOfNoDatabase();
    CompletableFuture<Throwable> answer = new CompletableFuture<>();
    CompletableFuture<Boolean> over = new CompletableFuture<>();
    // When
    vertx.runOnContext(
        started -> {
          pool.query("select 1").execute().onFailure(answer::complete);
          vertx.setTimer(2 * WAIT_MILLIS, passed -> over.complete(true));
        });
    over.join();
    // Then
    assertThat(answer).isCompletedWithValueMatching(cause -> cause.getMessage() != null);
    assertThat(told).isEmpty();
  }

  @Test
  void whatNobodyCaughtIsToldAsBefore() {
    // Given
    RuntimeException ours = new IllegalStateException("ours");
    // When
    vertx.runOnContext(
        started -> {
          throw ours;
        });
    // Then
    await().untilAsserted(() -> assertThat(told).containsExactly(ours));
  }

  /** Nobody listens at the port of no service. */
  private Pool poolOfNoDatabase() {
    return PgBuilder.pool()
        .connectingTo(new PgConnectOptions().setHost("127.0.0.1").setPort(1).setUser("nobody"))
        .with(
            new PoolOptions()
                .setConnectionTimeout(WAIT_MILLIS)
                .setConnectionTimeoutUnit(TimeUnit.MILLISECONDS))
        .using(vertx)
        .build();
  }
}
