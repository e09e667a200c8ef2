package dev.torg.platform.database;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collector;

/** One that is prepared, and has values. */
final class PooledStatement<T> extends PooledQuery<T, PreparedQuery<T>>
    implements PreparedQuery<T> {

  PooledStatement(Pool pool, Function<SqlConnection, PreparedQuery<T>> on) {
    super(pool, on);
  }

  @Override
  public Future<T> execute(Tuple tuple) {
    return execute((PreparedQuery<T> statement) -> statement.execute(tuple));
  }

  @Override
  public Future<T> executeBatch(List<Tuple> batch) {
    return execute((PreparedQuery<T> statement) -> statement.executeBatch(batch));
  }

  @Override
  public void execute(Tuple tuple, Handler<AsyncResult<T>> handler) {
    execute(tuple).onComplete(handler);
  }

  @Override
  public void executeBatch(List<Tuple> batch, Handler<AsyncResult<T>> handler) {
    executeBatch(batch).onComplete(handler);
  }

  @Override
  public <R> PreparedQuery<SqlResult<R>> collecting(Collector<Row, ?, R> collector) {
    return new PooledStatement<>(pool, connection -> on.apply(connection).collecting(collector));
  }

  @Override
  public <U> PreparedQuery<RowSet<U>> mapping(Function<Row, U> mapper) {
    return new PooledStatement<>(pool, connection -> on.apply(connection).mapping(mapper));
  }
}
