package dev.torg.platform.database;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.spi.PgDriver;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.spi.ConnectionFactory;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Connects to a database that answers at the moment, and gives up when the greeting takes too long:
 * the client's own limit ends once the network has connected. A server that falls silent between
 * the two would keep a place in the pool for good.
 */
final class ConnectionAttempts implements Function<Context, Future<SqlConnection>> {

  private final ConnectionFactory connections;
  private final PgConnectOptions database;
  private final Supplier<Future<Void>> answer;
  private final long millis;

  /**
   * @param answer comes when the database answers somebody
   * @param millis from then until the connection can be used
   */
  ConnectionAttempts(
      Vertx vertx, PgConnectOptions database, Supplier<Future<Void>> answer, long millis) {
    this.connections = PgDriver.INSTANCE.createConnectionFactory(vertx, database);
    this.database = database;
    this.answer = answer;
    this.millis = millis;
  }

  @Override
  public Future<SqlConnection> apply(Context context) {
    return answer.get().compose(answered -> connect((ContextInternal) context));
  }

  private Future<SqlConnection> connect(ContextInternal context) {
    return InTime.orNever(connections.connect(context, database), millis, context);
  }
}
