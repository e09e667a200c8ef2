package dev.torg.gateway.forward;

import dev.torg.gateway.route.Destination;
import dev.torg.gateway.route.Route;
import dev.torg.platform.network.InsideTls;
import dev.torg.platform.reactive.FlushTogether;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The connections to what stands behind the gateway. Each event loop has its own.
 *
 * <p>Our services are spoken to in HTTP/2 from the first byte, many requests on one connection, so
 * that requests and answers that come together cost one system call. Other upstreams are spoken to
 * in HTTP/1.1, which all of them understand. At an https address both sides agree on it by ALPN.
 */
@Dependent
public class UpstreamClients {

  /**
   * Bytes that may be on their way in one connection: answers that a slow client does not take must
   * not hold up the others.
   */
  private static final int CONNECTION_WINDOW = 16 << 20;

  /** How long an old connection is there for what is on it: no answer that moves is cut off. */
  private static final long TO_ITS_END_MILLIS = TimeUnit.DAYS.toMillis(1);

  private final Upstreams upstreams;
  private final HttpClient services;
  private final HttpClient others;

  @Inject
  UpstreamClients(Vertx vertx, ConnectionSettings settings, Upstreams upstreams, InsideTls tls) {
    this.upstreams = upstreams;
    this.services = services(vertx, settings, tls);
    this.others = others(vertx, settings);
  }

  private static HttpClient services(Vertx vertx, ConnectionSettings settings, InsideTls tls) {
    return vertx
        .httpClientBuilder()
        .with(
            tls.on(common(settings))
                .setProtocolVersion(HttpVersion.HTTP_2)
                .setHttp2ClearTextUpgrade(false)
                .setUseAlpn(true)
                .setHttp2KeepAliveTimeout((int) settings.keepAlive().toSeconds())
                .setHttp2ConnectionWindowSize(CONNECTION_WINDOW)
                .setHttp2MultiplexingLimit(settings.streams()))
        .with(
            new PoolOptions()
                .setHttp2MaxSize(settings.serviceConnections())
                .setMaxWaitQueueSize(settings.waiting()))
        .withConnectHandler(connection -> begin(connection, vertx, settings.age()))
        .build();
  }

  private static void begin(HttpConnection connection, Vertx vertx, Duration age) {
    FlushTogether.on(connection);
    Goodbye.note(connection);
    double share = ThreadLocalRandom.current().nextDouble(0.8, 1.2);
    long end =
        vertx.setTimer(
            (long) (age.toMillis() * share), aged -> connection.shutdown(TO_ITS_END_MILLIS));
    connection.closeHandler(closed -> vertx.cancelTimer(end));
  }

  private static HttpClient others(Vertx vertx, ConnectionSettings settings) {
    return vertx
        .httpClientBuilder()
        .with(common(settings).setKeepAliveTimeout((int) settings.keepAlive().toSeconds()))
        .with(
            new PoolOptions()
                .setHttp1MaxSize(settings.connections())
                .setMaxWaitQueueSize(settings.waiting()))
        .build();
  }

  private static HttpClientOptions common(ConnectionSettings settings) {
    return new HttpClientOptions()
        .setDecompressionSupported(false)
        .setConnectTimeout((int) settings.connect().toMillis())
        .setTracingPolicy(TracingPolicy.IGNORE)
        .setShared(false);
  }

  /** A request to where the route leads; fails when no connection can be had. */
  Future<HttpClientRequest> request(Route route) {
    HttpClient client = route.destination() == Destination.OTHER_UPSTREAM ? others : services;
    return client.request(upstreams.of(route.upstream()));
  }
}
