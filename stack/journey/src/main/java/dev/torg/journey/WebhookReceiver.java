package dev.torg.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes webhooks on this machine, as a partner's system would; tells which ones are genuine. */
public final class WebhookReceiver implements AutoCloseable {

  private static final String PATH = "/torg";

  private final HttpServer server;
  private final Queue<Delivered> delivered = new ConcurrentLinkedQueue<>();

  private WebhookReceiver(HttpServer server) {
    this.server = server;
  }

  /** Listens on a free port of the loopback interface. */
  public static WebhookReceiver start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      WebhookReceiver receiver = new WebhookReceiver(server);
      server.createContext(PATH, receiver::take);
      server.start();
      return receiver;
    } catch (IOException e) {
      throw new UncheckedIOException("no receiver of webhooks", e);
    }
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
  }

  /** The next one that was delivered and that this secret signed. */
  public Optional<Delivered> next(String secret) {
    return Optional.ofNullable(delivered.poll()).filter(call -> call.isSignedWith(secret));
  }

  private void take(HttpExchange call) throws IOException {
    try (call) {
      String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      delivered.add(
          new Delivered(
              call.getRequestURI().toString(),
              header(call, "Host"),
              header(call, "x-ms-date"),
              header(call, "x-ms-content-sha256"),
              header(call, "Authorization"),
              body,
              header(call, "traceparent")));
      call.sendResponseHeaders(204, -1);
    }
  }

  private static String header(HttpExchange call, String name) {
    return Optional.ofNullable(call.getRequestHeaders().getFirst(name)).orElse("");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
