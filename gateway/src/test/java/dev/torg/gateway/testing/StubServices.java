package dev.torg.gateway.testing;

import dev.torg.gateway.route.RouteTable;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts stub services, one of them outside of this house, beside the gateway under test;
 * merchant-service is down.
 *
 * <p>The largest body is small, so that exceeding it is quick; waiting times leave room for a busy
 * machine.
 */
public class StubServices implements QuarkusTestResourceLifecycleManager {

  public static final int LARGEST_BODY = 64 * 1024;

  /** As services do, stubs take it that clients of the gateway hang up. */
  private static final int ABANDONED = 1_000_000;

  private static final String SERVICES = "torg.gateway.services.";
  private static final String DOWN = "merchant-service";
  private static final String PORT = "torg.test.gateway.port";

  private final Vertx vertx = Vertx.vertx();
  private final Socket silent = new Socket();

  public static int gatewayPort() {
    return Integer.getInteger(PORT);
  }

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>(TestTokens.trust());
    settings.put("torg.public-url", "https://torg.example");
    settings.put("torg.gateway.limits.body", Integer.toString(LARGEST_BODY));
    settings.put("torg.gateway.upstream.answer", "8s");
    settings.put("torg.gateway.upstream.connect", "20s");
    settings.put("torg.gateway.limits.body-time", "4s");
    settings.put("torg.gateway.limits.answer-standstill", "3s");
    for (String service : RouteTable.PROGRAMS) {
      settings.put(SERVICES + service, service.equals(DOWN) ? nobody() : stub(service));
    }
    settings.put("torg.gateway.upstreams.payments.url", stub("payments"));
    settings.put(
        "torg.gateway.upstreams.payments.paths",
        "POST:/epayment/v1/payments,GET:/epayment/v1/payments/{reference}");
    String port = Integer.toString(freePort());
    System.setProperty(PORT, port);
    settings.put("torg.gateway.port", port);
    return settings;
  }

  @Override
  public void stop() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
    try {
      silent.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port that is taken, so that nobody else can come to listen there, and does not answer. */
  private String nobody() {
    try {
      silent.bind(new InetSocketAddress("127.0.0.1", 0));
      return "http://127.0.0.1:" + silent.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a service listens. */
  protected HttpServerOptions options(HttpServerOptions usual) {
    return usual;
  }

  protected String scheme() {
    return "http";
  }

  private String stub(String name) {
    int port =
        vertx
            .createHttpServer(
                options(new HttpServerOptions().setHttp2RstFloodMaxRstFramePerWindow(ABANDONED)))
            .requestHandler(new StubService(name))
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join()
            .actualPort();
    return scheme() + "://127.0.0.1:" + port;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
