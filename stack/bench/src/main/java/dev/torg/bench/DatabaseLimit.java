package dev.torg.bench;

import dev.torg.embedded.postgres.Database;
import dev.torg.embedded.process.CommandFailed;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/**
 * How many prefills the database alone does: {@link PrefillStatements} over the driver that the
 * services use, on so many connections, one transaction after the other. The settings of the server
 * are those of the stack, so each commit waits for the disk. Its tables are gone when it is closed.
 */
final class DatabaseLimit implements AutoCloseable {

  private static final double NANOS_PER_MILLI = 1e6;

  private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
  private final PgConnectOptions options;
  private final PrefillStatements statements;
  private final List<SqlConnection> open;

  DatabaseLimit(Database database, PrefillStatements statements, int connections) {
    this.statements = statements;
    this.options =
        new PgConnectOptions()
            .setHost(database.host())
            .setPort(database.port())
            .setDatabase(database.name())
            .setUser(database.role())
            .setPassword(database.password())
            .setCachePreparedStatements(true);
    try {
      open = await(Future.join(times(connections))).list();
      runAll(PrefillStatements.DROP_TABLES);
      runAll(PrefillStatements.MAKE_TABLES);
    } catch (CommandFailed e) {
      vertx.close();
      throw e;
    }
  }

  /** As many as there is time for. */
  LoadCount load(int seconds) {
    Histogram nanos = new SynchronizedHistogram(3);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    await(Future.join(open.stream().map(one -> repeat(one, end, nanos)).toList()));
    return new LoadCount(
        nanos.getTotalCount(),
        0,
        0,
        0,
        seconds,
        nanos.getValueAtPercentile(50) / NANOS_PER_MILLI,
        nanos.getValueAtPercentile(99) / NANOS_PER_MILLI);
  }

  @Override
  public void close() {
    runAll(PrefillStatements.DROP_TABLES);
    await(vertx.close());
  }

  private List<Future<SqlConnection>> times(int connections) {
    return IntStream.range(0, connections).mapToObj(number -> connect()).toList();
  }

  private Future<SqlConnection> connect() {
    return PgConnection.connect(vertx, options).map(SqlConnection.class::cast);
  }

  private Future<Void> repeat(SqlConnection connection, long end, Histogram nanos) {
    Promise<Void> ended = Promise.promise();
    next(connection, end, nanos, ended);
    return ended.future();
  }

  private void next(SqlConnection connection, long end, Histogram nanos, Promise<Void> ended) {
    long begin = System.nanoTime();
    statements
        .run(connection)
        .onFailure(ended::fail)
        .onSuccess(
            done -> {
              nanos.recordValue(System.nanoTime() - begin);
              if (System.nanoTime() < end) {
                next(connection, end, nanos, ended);
              } else {
                ended.complete();
              }
            });
  }

  private void runAll(List<String> statements) {
    for (String statement : statements) {
      await(open.get(0).query(statement).execute());
    }
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.toCompletionStage().toCompletableFuture().get();
    } catch (InterruptedException e) {
      throw CommandFailed.interrupted();
    } catch (ExecutionException e) {
      throw new CommandFailed("The database cannot be measured: " + e.getCause());
    }
  }
}
