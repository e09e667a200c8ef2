package dev.torg.platform.database;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundInvoker;
import io.netty.channel.ChannelPipeline;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.impl.SocketConnectionBase;
import io.vertx.sqlclient.impl.SqlConnectionInternal;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** The sockets under a service's connections, so that all can be cut at once. */
final class OpenConnections {

  private final Set<SocketConnectionBase> open = ConcurrentHashMap.newKeySet();
  private final LongAdder heard = new LongAdder();

  /** Takes note of a new connection on its way into the pool. */
  void opened(SqlConnection pooled) {
    add(pooled);
    pooled.close();
  }

  void add(SqlConnection connection) {
    open.removeIf(known -> !known.isValid());
    socketOf(connection)
        .ifPresent(
            socket -> {
              open.add(socket);
              socket.socket().channelHandlerContext().pipeline().addFirst(new Listener());
            });
  }

  private static Optional<SocketConnectionBase> socketOf(SqlConnection connection) {
    return Optional.of(((SqlConnectionInternal) connection).unwrap().unwrap())
        .filter(SocketConnectionBase.class::isInstance)
        .map(SocketConnectionBase.class::cast);
  }

  /** How often something has come over any of them; it only grows. */
  long heard() {
    return heard.sum();
  }

  /** What runs on them fails at once; the pool drops them and opens others when asked. */
  void cut() {
    open.forEach(OpenConnections::cut);
    open.clear();
  }

  void cut(SqlConnection connection) {
    socketOf(connection).ifPresent(OpenConnections::cut);
  }

  /**
   * From the first handler on, and so past that of the client: it would say goodbye, and wait for
   * the other end to hang up. One that is closed already has no handlers.
   */
  private static void cut(SocketConnectionBase connection) {
    ChannelPipeline pipeline = connection.socket().channelHandlerContext().pipeline();
    Optional.ofNullable(pipeline.firstContext()).ifPresent(ChannelOutboundInvoker::close);
  }

  private final class Listener extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      heard.increment();
      context.fireChannelRead(message);
    }
  }
}
