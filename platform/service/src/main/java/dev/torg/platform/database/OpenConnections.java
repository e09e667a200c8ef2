package dev.torg.platform.database;

import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sockets under a service's connections, so that all can be cut at once. */
final class OpenConnections {

  private final Set<SocketConnectionBase> open = ConcurrentHashMap.newKeySet();

  /** Takes note of a new connection on its way into the pool. */
  void opened(SqlConnection pooled) {
    add(pooled);
    pooled.close();
  }

  void add(SqlConnection connection) {
    open.removeIf(known -> !known.isValid());
    if (((SqlConnectionInternal) connection).unwrap().unwrap()
        instanceof SocketConnectionBase socket) {
      open.add(socket);
    }
  }

  /**
   * What runs on them fails at once; the pool drops them and opens others when asked. Says no
   * goodbye, which would wait for those who read nothing.
   */
  void cut() {
    open.forEach(connection -> connection.socket().channelHandlerContext().close());
    open.clear();
  }
}
