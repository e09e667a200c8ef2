package dev.torg.gateway.server;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/** Counts the requests of a client's connection that are here and not answered yet. */
final class OpenConnection extends ChannelDuplexHandler {

  private final OpenConnections all;
  private int unanswered;
  private boolean ended;

  OpenConnection(OpenConnections all) {
    this.all = all;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    all.opened(context);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    all.closed(context, unanswered);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    if (message instanceof HttpRequest && !ended) {
      unanswered++;
      ended = !all.asked(context, unanswered);
      if (ended) {
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
      all.answered(context, unanswered);
    }
    super.write(context, message, promise);
  }

  /** An answer that only says to go on. */
  private static boolean isInterim(Object message) {
    return message instanceof HttpResponse response
        && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
  }
}
