package dev.torg.platform.database;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.SqlResult;
import java.util.function.Function;
import java.util.stream.Collector;

/** A query that takes a connection when it is executed, and gives it back. */
class PooledQuery<T, Q extends Query<T>> implements Query<T> {

  final Pool pool;
  final Function<SqlConnection, Q> on;

  PooledQuery(Pool pool, Function<SqlConnection, Q> on) {
    this.pool = pool;
    this.on = on;
  }

  final Future<T> execute(Function<Q, Future<T>> execution) {
    return pool.withConnection(connection -> execution.apply(on.apply(connection)));
  }

  @Override
  public Future<T> execute() {
    return execute((Q query) -> query.execute());
  }

  @Override
  public void execute(Handler<AsyncResult<T>> handler) {
    execute().onComplete(handler);
  }

  @Override
  public <R> Query<SqlResult<R>> collecting(Collector<Row, ?, R> collector) {
    return new PooledQuery<>(pool, connection -> on.apply(connection).collecting(collector));
  }

  @Override
  public <U> Query<RowSet<U>> mapping(Function<Row, U> mapper) {
    return new PooledQuery<>(pool, connection -> on.apply(connection).mapping(mapper));
  }
}
