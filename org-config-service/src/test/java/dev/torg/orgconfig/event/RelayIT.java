package dev.torg.orgconfig.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.event.Relay;
import dev.torg.platform.event.RelayQueue;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How rows of a queue leave a service, shown with a queue of numbers. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class RelayIT {

  private static final List<Long> NUMBERS = LongStream.rangeClosed(1, 25).boxed().toList();

  private final List<Long> arrived = new CopyOnWriteArrayList<>();
  private final AtomicInteger failuresAhead = new AtomicInteger();

  @Inject Pool pool;
  @Inject Vertx vertx;

  private Relay<Long> relay;
  private Relay<Long> replica;

  @BeforeEach
  void begin() {
    pool.query("create table numbers (number bigint primary key)").executeAndAwait();
    relay = new Relay<>(new Numbers(), pool, vertx);
    replica = new Relay<>(new Numbers(), pool, vertx);
  }

  @AfterEach
  void end() {
    relay.stop();
    replica.stop();
    pool.query("drop table numbers").executeAndAwait();
  }

  @Test
  void leaveInTheirOrderAfterTheCommit() throws Throwable {
    add(NUMBERS);

    awaitEmptyQueue();
    assertThat(arrived).isEqualTo(NUMBERS);
  }

  @Test
  void leaveOnceWhenTwoReplicasLook() throws Throwable {
    replica.wake();
    add(NUMBERS);
    replica.wake();

    awaitEmptyQueue();
    assertThat(arrived).isEqualTo(NUMBERS);
  }

  @Test
  void stayUntilTheyHaveArrived() throws Throwable {
    failuresAhead.set(3);

    add(NUMBERS);

    awaitEmptyQueue();
    assertThat(failuresAhead).hasNegativeValue();
    assertThat(arrived).isEqualTo(NUMBERS);
  }

  @Test
  void areFoundByLookingWhereNobodyTold() {
    relay.wake();

    pool.query("insert into numbers values (7)").executeAndAwait();

    awaitEmptyQueue();
    assertThat(arrived).containsExactly(7L);
  }

  private void add(List<Long> numbers) throws Throwable {
    VertxContextSupport.subscribeAndAwait(
        () ->
            Panache.withTransaction(
                () ->
                    Panache.getSession()
                        .chain(
                            session ->
                                session
                                    .createNativeQuery(
                                        "insert into numbers select generate_series(1, :last)")
                                    .setParameter("last", numbers.size())
                                    .executeUpdate())
                        .chain(relay::wakeAfterCommit)));
  }

  private void awaitEmptyQueue() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> pool.query("select from numbers").executeAndAwait().size() == 0);
  }

  private final class Numbers implements RelayQueue<Long> {

    @Override
    public String name() {
      return "numbers";
    }

    @Override
    public int together() {
      return 10;
    }

    @Override
    public Uni<List<Long>> claim(SqlConnection connection) {
      return connection
          .query("select number from numbers order by number limit 10")
          .execute()
          .map(
              rows ->
                  StreamSupport.stream(rows.spliterator(), false)
                      .map(row -> row.getLong("number"))
                      .toList());
    }

    @Override
    public Uni<Void> send(List<Long> claimed) {
      if (failuresAhead.getAndDecrement() > 0) {
        return Uni.createFrom().failure(new IllegalStateException("nobody there"));
      }
      arrived.addAll(claimed);
      return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> mark(List<Long> sent, SqlConnection connection) {
      return connection
          .preparedQuery("delete from numbers where number = any($1)")
          .execute(Tuple.of(sent.toArray(Long[]::new)))
          .replaceWithVoid();
    }
  }
}
