package dev.torg.gateway.server;

import dev.torg.gateway.pipeline.RequestPipeline;
import dev.torg.gateway.settings.SizeSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;

/** The public HTTP server of one event loop; all of them share the port. */
@Dependent
public class PublicServer extends AbstractVerticle {

  /** Vert.x shares a random port among servers that ask for the same negative one. */
  private static final int RANDOM_PORT = -1;

  /**
   * Bytes that a client may leave in the kernel. Linux would let it grow to megabytes, and copying
   * those for a thousand slow readers takes a second from everybody.
   */
  private static final int UNREAD = 64 << 10;

  private static final int PATIENCE_MILLIS = 1_000;

  private final ServerSettings settings;
  private final SizeSettings sizes;
  private final RequestPipeline pipeline;
  private final UnreadableRequests unreadable;
  private final PublicAddress address;
  private final OpenConnections connections;

  @Inject
  PublicServer(
      ServerSettings settings,
      SizeSettings sizes,
      RequestPipeline pipeline,
      UnreadableRequests unreadable,
      PublicAddress address,
      MeterRegistry registry) {
    this.settings = settings;
    this.sizes = sizes;
    this.pipeline = pipeline;
    this.unreadable = unreadable;
    this.address = address;
    this.connections =
        new OpenConnections(
            settings.connections(), registry.counter("torg.gateway.connections.closed.for.others"));
  }

  @Override
  public void start(Promise<Void> started) {
    HttpServer server = vertx.createHttpServer(options());
    server
        .connectionHandler(connections::add)
        .requestHandler(pipeline)
        .invalidRequestHandler(unreadable)
        .listen()
        .onSuccess(listening -> address.note(listening.actualPort()))
        .<Void>mapEmpty()
        .onComplete(started);
  }

  /**
   * Each answer is the last of its connection from now on; whoever asks nothing for a second has
   * none any more.
   */
  void leave() {
    context.runOnContext(
        now -> {
          connections.leave();
          vertx.setPeriodic(PATIENCE_MILLIS, tick -> connections.closeIdle());
        });
  }

  /**
   * Lets nobody in any more.
   *
   * @return when all clients have gone
   */
  Future<Void> end() {
    Promise<Void> gone = Promise.promise();
    context.runOnContext(
        now -> connections.end(step -> context.runOnContext(in -> step.run())).onComplete(gone));
    return gone.future();
  }

  private HttpServerOptions options() {
    return new HttpServerOptions()
        .setHost(settings.host())
        .setPort(settings.port() == 0 ? RANDOM_PORT : settings.port())
        .setSendBufferSize(UNREAD)
        .setMaxInitialLineLength(sizes.requestLine())
        .setMaxHeaderSize((int) sizes.headers().asLongValue())
        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
        .setIdleTimeout((int) settings.clientIdle().toMillis())
        .setHttp2ClearTextEnabled(false)
        .setUseAlpn(false)
        .setPerMessageWebSocketCompressionSupported(false)
        .setPerFrameWebSocketCompressionSupported(false)
        .setCompressionSupported(false)
        .setDecompressionSupported(false);
  }
}
