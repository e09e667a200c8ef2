package dev.torg.gateway.server;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.Set;

/** Has clients learn why their connection closes. */
final class BrokenConnections extends ChannelDuplexHandler {

  private static final Set<HttpVersion> SPOKEN = Set.of(HttpVersion.HTTP_1_0, HttpVersion.HTTP_1_1);

  /** A version that is not spoken here is unreadable, as what is no HTTP at all. */
  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    if (message instanceof HttpRequest request && !SPOKEN.contains(request.protocolVersion())) {
      request.setDecoderResult(
          DecoderResult.failure(new IllegalArgumentException("version of HTTP")));
      request.setProtocolVersion(HttpVersion.HTTP_1_1);
    }
    super.channelRead(context, message);
  }

  /**
   * Sends what was written: a connection with broken framing is closed in the turn in which the
   * refusal is written.
   */
  @Override
  public void close(ChannelHandlerContext context, ChannelPromise promise) throws Exception {
    context.flush();
    super.close(context, promise);
  }
}
