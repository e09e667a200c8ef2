package dev.torg.salesunit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** A service that was overloaded has all its connections afterwards. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ConnectionsIT {

  private static final int ALL = 10;
  private static final int CROWD = 1_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject Pool pool;

  @RepeatedTest(3)
  void thoseThatComeTooLateAreGivenBack() {
    // Given
    List<Future<SqlConnection>> taken = take(ALL);
    List<Future<SqlConnection>> late = take(CROWD);
    late.forEach(one -> one.onSuccess(SqlConnection::close));
    // When
    late.get(0).onFailure(tooLate -> taken.forEach(one -> one.result().close()));
    await().atMost(PATIENCE).until(() -> late.stream().allMatch(Future::isComplete));
    // Then
    List<Future<SqlConnection>> again = take(ALL);
    assertThat(again).allMatch(Future::succeeded);
    again.forEach(one -> one.result().close());
  }

  private List<Future<SqlConnection>> take(int number) {
    List<Future<SqlConnection>> asked = Stream.generate(pool::getConnection).limit(number).toList();
    if (number <= ALL) {
      await().atMost(PATIENCE).until(() -> asked.stream().allMatch(Future::isComplete));
    }
    return asked;
  }
}
