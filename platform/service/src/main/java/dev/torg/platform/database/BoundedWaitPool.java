package dev.torg.platform.database;

import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PrepareOptions;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * A pool whose connections are waited for only so long: a {@link TimeoutException} then.
 *
 * <p>Vert.x's own limit loses a connection for good that it hands out in the moment in which the
 * wait for it is over (eclipse-vertx/vert.x, issue 6169): a service that was overloaded for a
 * minute had none left. What comes too late is given back here.
 */
final class BoundedWaitPool implements PgPool {

  private final VertxInternal vertx;
  private final Pool pool;
  private final long millis;

  /**
   * @param pool without a limit of its own
   */
  BoundedWaitPool(Vertx vertx, Pool pool, long millis) {
    this.vertx = (VertxInternal) vertx;
    this.pool = pool;
    this.millis = millis;
  }

  @Override
  public Future<SqlConnection> getConnection() {
    return InTime.orNever(pool.getConnection(), millis, vertx.getOrCreateContext());
  }

  @Override
  public void getConnection(Handler<AsyncResult<SqlConnection>> handler) {
    getConnection().onComplete(handler);
  }

  @Override
  public Query<RowSet<Row>> query(String sql) {
    return new PooledQuery<>(this, connection -> connection.query(sql));
  }

  @Override
  public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
    return new PooledStatement<>(this, connection -> connection.preparedQuery(sql));
  }

  @Override
  public PreparedQuery<RowSet<Row>> preparedQuery(String sql, PrepareOptions options) {
    return new PooledStatement<>(this, connection -> connection.preparedQuery(sql, options));
  }

  @Override
  public PgPool connectHandler(Handler<SqlConnection> handler) {
    pool.connectHandler(handler);
    return this;
  }

  @Override
  @Deprecated
  public PgPool connectionProvider(Function<Context, Future<SqlConnection>> provider) {
    pool.connectionProvider(provider);
    return this;
  }

  @Override
  public int size() {
    return pool.size();
  }

  @Override
  public Future<Void> close() {
    return pool.close();
  }

  @Override
  public void close(Handler<AsyncResult<Void>> handler) {
    pool.close(handler);
  }
}
