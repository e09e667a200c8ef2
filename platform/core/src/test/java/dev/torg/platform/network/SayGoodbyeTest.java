package dev.torg.platform.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SayGoodbyeTest {

  private static final int AT_ONCE = 50;

  private final Vertx vertx = Vertx.vertx();
  private final Queue<RoutingContext> waiting = new ConcurrentLinkedQueue<>();
  private final Queue<String> answers = new ConcurrentLinkedQueue<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger closed = new AtomicInteger();
  private volatile boolean heard;
  private volatile boolean answersAtOnce;
  private final SayGoodbye sayGoodbye = new SayGoodbye(settings());
  private HttpServer server;
  private HttpClient client;

  @BeforeEach
  void open() {
    Router router = Router.router(vertx);
    sayGoodbye.open(router);
    router.route().handler(this::answer);
    server =
        vertx
            .createHttpServer()
            .requestHandler(router)
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    client =
        vertx
            .httpClientBuilder()
            .with(
                new HttpClientOptions()
                    .setProtocolVersion(HttpVersion.HTTP_2)
                    .setHttp2ClearTextUpgrade(false))
            .with(new PoolOptions().setHttp2MaxSize(1))
            .withConnectHandler(this::watch)
            .build();
  }

  @AfterEach
  void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void whateverCrossesTheGoodbyeIsAnswered() {
    // Given
    answersAtOnce = true;
    for (int caller = 0; caller < AT_ONCE; caller++) {
      askUntilGoodbye();
    }
    await().until(() -> answers.size() > 10 * AT_ONCE);
    // When
    leave().join();
    // Then
    await().until(() -> answers.size() == asked.get());
    assertThat(answers).containsOnly("200");
    await().until(() -> closed.get() == 1);
  }

  @Test
  void whatTakesItsTimeIsAwaited() {
    // Given
    ask().thenAccept(answers::add);
    await().until(() -> waiting.size() == 1);
    // When
    CompletableFuture<Void> left = leave();
    // Then
    await().until(() -> heard);
    assertThat(left).isNotDone();
    waiting.remove().response().end();
    left.join();
    await().untilAsserted(() -> assertThat(answers).containsExactly("200"));
  }

  @Test
  void itIsNotReadyFromThenOn() {
    // Given
    Status before = sayGoodbye.call().getStatus();
    // When
    leave().join();
    // Then
    assertThat(before).isEqualTo(Status.UP);
    assertThat(sayGoodbye.call().getStatus()).isEqualTo(Status.DOWN);
  }

  @Test
  void whoComesLateIsAnsweredAndToldToo() {
    // Given
    leave().join();
    answersAtOnce = true;
    // When
    String answer = ask().join();
    // Then
    assertThat(answer).isEqualTo("200");
    await().until(() -> heard);
  }

  private CompletableFuture<Void> leave() {
    return CompletableFuture.runAsync(
        () -> {
          try {
            sayGoodbye.leave(new ShutdownDelayInitiatedEvent());
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void askUntilGoodbye() {
    if (!heard) {
      ask()
          .thenAccept(
              answer -> {
                answers.add(answer);
                askUntilGoodbye();
              });
    }
  }

  /** The status, or what went wrong. */
  private CompletableFuture<String> ask() {
    asked.incrementAndGet();
    return client
        .request(HttpMethod.POST, server.actualPort(), "127.0.0.1", "/")
        .compose(request -> request.send(Buffer.buffer("an order")))
        .map(HttpClientResponse::statusCode)
        .map(String::valueOf)
        .otherwise(Throwable::toString)
        .toCompletionStage()
        .toCompletableFuture();
  }

  private void watch(HttpConnection connection) {
    connection.goAwayHandler(said -> heard = true);
    connection.closeHandler(end -> closed.incrementAndGet());
  }

  private void answer(RoutingContext request) {
    if (answersAtOnce) {
      request.response().end();
    } else {
      waiting.add(request);
    }
  }

  private static ShutdownSettings settings() {
    return new ShutdownSettings() {
      @Override
      public Duration delay() {
        return Duration.ofMillis(1);
      }

      @Override
      public Duration timeout() {
        return Duration.ofSeconds(30);
      }
    };
  }
}
