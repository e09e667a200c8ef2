package dev.torg.gateway.server;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;

/**
 * Counts the requests of a client's connection that are here and not answered yet; says goodbye
 * with the last answer when the gateway leaves.
 */
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
    if (isInterim(message)) {
      super.write(context, message, promise);
      return;
    }
    boolean leaving = all.isLeaving() && unanswered == 1;
    ChannelPromise written = promise;
    if (leaving && message instanceof HttpResponse response) {
      response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    }
    if (message instanceof LastHttpContent) {
      unanswered--;
      all.answered(context, unanswered);
      if (leaving) {
        written = promise.unvoid().addListener(ChannelFutureListener.CLOSE);
      }
    }
    super.write(context, message, written);
  }

  /** An answer that only says to go on. */
  private static boolean isInterim(Object message) {
    return message instanceof HttpResponse response
        && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
  }
}
