package dev.torg.gateway.testing;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A service that tells what it was asked.
 *
 * <p>The last segment of a path makes it behave otherwise: {@code slow}, {@code drop}, {@code
 * empty-404}, {@code html-500}, {@code not-modified}, {@code no-content}, {@code versioned}, {@code
 * large}, {@code kept}, {@code endless}, {@code stall} in a small answer, {@code stall-large},
 * {@code half} of a small answer, {@code half-large}, {@code head-only} of an answer, {@code
 * unmeasured}, {@code leaves} before it has seen the request, and is back for the next one, {@code
 * left} for good, {@code held} until somebody asks for {@code release}, {@code steady} for longer
 * than half a minute, {@code no-status} that there is.
 */
public class StubService implements Handler<HttpServerRequest> {

  public static final int LARGE = 3_000_000;

  /** Longer than connections are commonly given to end. */
  private static final int STEADY_SECONDS = 36;

  private static final Buffer PIECE = Buffer.buffer(new byte[16_000]);

  private final String name;
  private final AtomicBoolean leaves = new AtomicBoolean(true);
  private final Queue<HttpServerRequest> held = new ConcurrentLinkedQueue<>();

  StubService(String name) {
    this.name = name;
  }

  @Override
  public void handle(HttpServerRequest request) {
    String path = request.path();
    switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "slow" -> request.resume();
      case "held" -> held.add(request);
      case "release" -> release(request);
      case "drop" -> request.connection().close();
      case "empty-404" -> request.response().setStatusCode(404).end();
      case "html-500" ->
          request.response().setStatusCode(500).putHeader("Content-Type", "text/html").end("<p>");
      case "not-modified" -> request.response().setStatusCode(304).putHeader("ETag", "\"7\"").end();
      case "no-content" -> request.response().setStatusCode(204).end();
      case "versioned" -> request.response().putHeader("Api-Version", "2026-01").end("{}");
      case "large" ->
          request
              .response()
              .putHeader("Content-Length", Integer.toString(LARGE))
              .end(Buffer.buffer(new byte[LARGE]));
      case "kept" ->
          request.response().putHeader("Cache-Control", "private, max-age=300").end("{}");
      case "steady" -> piece(request.response().setChunked(true), STEADY_SECONDS);
      case "no-status" -> request.response().setStatusCode(799).end("{}");
      case "endless" -> goOn(request.response().setChunked(true));
      case "stall" -> request.response().putHeader("Content-Length", "100").write("{");
      case "stall-large" -> request.response().setChunked(true).write("{");
      case "half" -> breakOff(request.response().putHeader("Content-Length", "100"), request);
      case "half-large" -> breakOff(request.response().setChunked(true), request);
      case "head-only" ->
          request
              .response()
              .setChunked(true)
              .putHeader("ETag", "\"7\"")
              .writeHead()
              .onSuccess(written -> request.connection().close());
      case "unmeasured" -> {
        request.response().setChunked(true).write("un");
        request.response().end("measured");
      }
      case "left" -> request.connection().goAway(0, 0);
      case "leaves" -> {
        if (leaves.getAndSet(false)) {
          request.connection().goAway(0, 0);
        } else {
          leaves.set(true);
          request.body().onSuccess(body -> echo(request, body));
        }
      }
      default -> request.body().onSuccess(body -> echo(request, body));
    }
  }

  private void release(HttpServerRequest asking) {
    for (var request = held.poll(); request != null; request = held.poll()) {
      request.response().end("{}");
    }
    asking.response().end("{}");
  }

  private static void piece(HttpServerResponse answer, int left) {
    if (left == 0) {
      answer.end("end");
    } else {
      answer.write("piece\n");
      Vertx.currentContext().owner().setTimer(1_000, second -> piece(answer, left - 1));
    }
  }

  private static void goOn(HttpServerResponse answer) {
    while (!answer.closed() && !answer.writeQueueFull()) {
      answer.write(PIECE);
    }
    answer.drainHandler(taken -> goOn(answer));
  }

  private static void breakOff(HttpServerResponse answer, HttpServerRequest request) {
    answer
        .putHeader("Content-Type", "application/json")
        .putHeader("ETag", "\"7\"")
        .write("{\"half\":")
        .onSuccess(written -> request.connection().close());
  }

  private void echo(HttpServerRequest request, Buffer body) {
    var headers = new JsonObject();
    request.headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
    if (request.version() != HttpVersion.HTTP_2) {
      request.response().putHeader("Connection", "keep-alive");
    }
    request
        .response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Server", "stub")
        .end(
            new JsonObject()
                .put("service", name)
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers)
                .put("bodyLength", body.length())
                .encode());
  }
}
