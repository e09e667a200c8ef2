package dev.torg.gateway.server;

import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/** What Vert.x has no way of its own to, between Netty's codec and Vert.x. */
final class ClientConnection {

  private ClientConnection() {}

  static void begin(HttpConnection connection) {
    ChannelHandlerContext vertx = ((ConnectionBase) connection).channelHandlerContext();
    vertx
        .pipeline()
        .addBefore(vertx.name(), null, new PipelinedRequests())
        .addBefore(vertx.name(), null, new BrokenConnections());
  }
}
