package dev.torg.notification.deliveries.call;

import dev.torg.notification.domain.CallbackUrl;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/**
 * Sends a body to the address that was judged, and to no other: name, SNI and certificate are those
 * of the URL, the connection goes to the address. HTTP/1.1, because receivers verify the Host
 * header; redirects are answers like any other. The trace is that of the message.
 */
@ApplicationScoped
class PinnedClient {

  private static final int CONNECTIONS = 1_000;

  private final Vertx vertx;
  private final HttpClient client;

  @Inject
  PinnedClient(Vertx vertx) {
    this(vertx, careful());
  }

  PinnedClient(Vertx vertx, HttpClientOptions options) {
    this.vertx = vertx;
    this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(CONNECTIONS));
  }

  static HttpClientOptions careful() {
    return new HttpClientOptions()
        .setVerifyHost(true)
        .setForceSni(true)
        .setKeepAlive(false)
        .setConnectTimeout((int) CallLimits.CONNECT.toMillis())
        .setMaxRedirects(0)
        .setDecompressionSupported(false)
        .setTracingPolicy(TracingPolicy.IGNORE)
        .setMaxHeaderSize(CallLimits.HEADERS_BYTES);
  }

  record Answer(HttpClientResponse response, String head) {}

  Future<Answer> post(
      CallbackUrl url, InetAddress address, Map<String, String> headers, String body) {
    Promise<Answer> done = Promise.promise();
    long timer =
        vertx.setTimer(CallLimits.WHOLE.toMillis(), late -> done.tryFail(new TimeoutException()));
    done.future().onComplete(ended -> vertx.cancelTimer(timer));
    client
        .request(options(url, address, headers))
        .compose(request -> send(request, body, done.future()))
        .onSuccess(done::tryComplete)
        .onFailure(done::tryFail);
    return done.future();
  }

  /**
   * Who takes too long is hung up on. The answer is read from the moment it is asked for, on the
   * connection's own thread: who calls from another one could be too late for it.
   */
  private static Future<Answer> send(HttpClientRequest request, String body, Future<Answer> done) {
    done.onFailure(late -> request.reset());
    return request
        .send(Buffer.buffer(body))
        .compose(response -> AnswerHead.of(response).map(head -> new Answer(response, head)));
  }

  private static RequestOptions options(
      CallbackUrl url, InetAddress address, Map<String, String> headers) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setSsl(url.isSecure())
            .setHost(url.hostInAuthority())
            .setPort(url.port())
            .setURI(url.pathAndQuery())
            .setServer(SocketAddress.inetSocketAddress(url.port(), address.getHostAddress()))
            .setFollowRedirects(false);
    headers.forEach(options::putHeader);
    return options;
  }
}
