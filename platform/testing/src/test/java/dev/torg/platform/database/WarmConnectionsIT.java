package dev.torg.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarmConnectionsIT {

  private final Vertx vertx = Vertx.vertx();

  @AfterEach
  void close() {
    vertx.closeAndAwait();
  }

  @ParameterizedTest
  @CsvSource({"10, 8", "2, 2"})
  void enoughAreOpenOnceItIsReady(int most, int open) {
    // Given
    Pool pool = pool(TestDatabase.options(), most);
    // When
    Status status = ask(new WarmConnections(pool, most));
    // Then
    assertThat(status).isEqualTo(Status.UP);
    assertThat(pool.size()).isEqualTo(open);
  }

  @Test
  void withoutADatabaseItIsNot() {
    // Given
    Pool pool = pool(new PgConnectOptions().setHost("127.0.0.1").setPort(1), 10);
    // When
    Status status = ask(new WarmConnections(pool, 10));
    // Then
    assertThat(status).isEqualTo(Status.DOWN);
  }

  private static Status ask(WarmConnections connections) {
    return connections.call().await().indefinitely().getStatus();
  }

  private Pool pool(PgConnectOptions database, int most) {
    return Pool.pool(vertx, database, new PoolOptions().setMaxSize(most));
  }
}
