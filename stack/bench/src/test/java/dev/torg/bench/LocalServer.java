package dev.torg.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A server on this machine that answers as it is told, and remembers what it was asked. */
final class LocalServer implements AutoCloseable {

  static final int BREAKS_OFF = 0;

  /** One request as it came. */
  record Asked(String method, String path, Map<String, List<String>> headers, String body) {}

  private final int status;
  private final long delayMillis;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
  private final AtomicInteger atWork = new AtomicInteger();
  private final AtomicInteger mostAtWork = new AtomicInteger();

  private LocalServer(int status, long delayMillis) throws IOException {
    this.status = status;
    this.delayMillis = delayMillis;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * @param status of each answer, or {@link #BREAKS_OFF} to close the connection instead
   */
  static LocalServer answering(int status, long delayMillis) throws IOException {
    return new LocalServer(status, delayMillis);
  }

  LoadPlan plan(String method, List<String> paths, @Nullable String body, int connections) {
    return new LoadPlan(
        "127.0.0.1",
        server.getAddress().getPort(),
        method,
        paths,
        Map.of("X-Asked-By", "bench"),
        body,
        connections,
        1,
        1);
  }

  LoadPlan plan(int connections) {
    return plan("GET", List.of("/"), null, connections);
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  int mostAtWork() {
    return mostAtWork.get();
  }

  private void take(HttpExchange exchange) throws IOException {
    mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        new Asked(
            exchange.getRequestMethod(),
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders(),
            body));
    CompletableFuture.delayedExecutor(delayMillis, TimeUnit.MILLISECONDS, threads)
        .execute(() -> answer(exchange));
  }

  private void answer(HttpExchange exchange) {
    atWork.decrementAndGet();
    try (exchange) {
      if (status != BREAKS_OFF) {
        exchange.sendResponseHeaders(status, -1);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
