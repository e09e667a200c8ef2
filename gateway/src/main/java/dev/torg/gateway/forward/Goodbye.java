package dev.torg.gateway.forward;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/** What a service said when it left: the last request of a connection that it has seen. */
final class Goodbye {

  private static final AttributeKey<Integer> LAST_SEEN = AttributeKey.valueOf("last-seen");

  private Goodbye() {}

  /** Keeps it beside the connection; what failures carry of it cannot be read any more. */
  static void note(HttpConnection connection) {
    connection.goAwayHandler(
        said -> channel(connection).attr(LAST_SEEN).set(said.getLastStreamId()));
  }

  /**
   * Whether a request was on its way when the service said that it takes no more: whatever it asks,
   * it may be sent again (RFC 9113, section 6.8).
   */
  static boolean cameBefore(HttpClientRequest request) {
    Integer last = channel(request.connection()).attr(LAST_SEEN).get();
    return last != null && request.streamId() > last;
  }

  private static Channel channel(HttpConnection connection) {
    return ((ConnectionBase) connection).channel();
  }
}
