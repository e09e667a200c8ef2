package dev.torg.gateway.server;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/**
 * Ends a connection on which too many requests wait for earlier answers. Vert.x keeps as many as
 * come, each some kilobytes, whether or not the client ever takes an answer. Who sends ahead must
 * be prepared to send again what was not answered (RFC 9112, section 9.3.2).
 */
final class PipelinedRequests extends ChannelDuplexHandler {

  /** Requests of one connection that are here and not answered yet. */
  static final int MOST = 16;

  private int unanswered;
  private boolean ended;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    if (message instanceof HttpRequest && !ended) {
      unanswered++;
      if (unanswered > MOST) {
        ended = true;
        context.close();
      }
    }
    if (ended) {
      ReferenceCountUtil.release(message);
    } else {
      super.channelRead(context, message);
    }
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise)
      throws Exception {
    if (message instanceof LastHttpContent && !isInterim(message)) {
      unanswered--;
    }
    super.write(context, message, promise);
  }

  /** An answer that only says to go on. */
  private static boolean isInterim(Object message) {
    return message instanceof HttpResponse response
        && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
  }
}
