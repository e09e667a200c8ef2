package dev.torg.platform.reactive;

import io.netty.channel.ChannelPipeline;
import io.netty.handler.flush.FlushConsolidationHandler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * What an event loop writes to a connection in one turn goes out in one system call.
 *
 * <p>Worth it for a connection that carries many requests at once (HTTP/2, RFC 9113). Vert.x offers
 * no way of its own to it: this reaches through to Netty.
 */
public final class FlushTogether {

  private static final String NAME = "flush-together";

  /** Messages after which it is written all the same. */
  private static final int MOST = 256;

  private FlushTogether() {}

  /** From now on; once more does nothing. On the connection's event loop only. */
  public static void on(HttpConnection connection) {
    ChannelPipeline pipeline =
        ((ConnectionBase) connection).channelHandlerContext().channel().pipeline();
    if (pipeline.get(NAME) == null) {
      pipeline.addFirst(NAME, new FlushConsolidationHandler(MOST, true));
    }
  }
}
