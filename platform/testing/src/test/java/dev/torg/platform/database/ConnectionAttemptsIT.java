package dev.torg.platform.database;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.SqlConnection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionAttemptsIT {

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void aServerThatGreetsNobodyIsGivenUp() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      // Given
      PgConnectOptions database =
          TestDatabase.options().setHost("127.0.0.1").setPort(silent.getLocalPort());
      // When
      CompletableFuture<SqlConnection> attempt = attempt(database, 100);
      // Then
      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(() -> attempt.get(1, MINUTES))
          .withCauseInstanceOf(TimeoutException.class);
    }
  }

  @Test
  void aServerThatGreetsIsConnected() throws Exception {
    // Given
    PgConnectOptions database = TestDatabase.options();
    // When
    SqlConnection connection = attempt(database, 60_000).get(1, MINUTES);
    // Then
    assertThat(connection.databaseMetadata().productName()).isEqualTo("PostgreSQL");
  }

  private CompletableFuture<SqlConnection> attempt(PgConnectOptions database, long millis) {
    return new ConnectionAttempts(vertx, database, Future::succeededFuture, millis)
        .apply(vertx.getOrCreateContext())
        .toCompletionStage()
        .toCompletableFuture();
  }
}
