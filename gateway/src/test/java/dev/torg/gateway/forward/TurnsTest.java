package dev.torg.gateway.forward;

import static org.awaitility.Awaitility.await;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.platform.trace.TraceContext;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private final ConnectionSettings settings =
      new SmallRyeConfigBuilder()
          .withConverter(Duration.class, 300, new DurationConverter())
          .withMapping(ConnectionSettings.class)
          .build()
          .getConfigMapping(ConnectionSettings.class);
  private final Vertx vertx = Vertx.vertx();
  private final Turns turns = new Turns(settings, new Deadlines(vertx));

  @AfterEach
  void close() {
    vertx.close();
  }

  /** Its body is counted as given back, so that it must not stay in memory. */
  @Test
  void keepNothingOfWhoHangsUpWhileItWaits() {
    // Given
    for (int way = 0; way < settings.serviceConnections() * settings.streams() / 2; way++) {
      turns.await(exchange(), () -> {}, () -> {});
    }
    Exchange waiting = exchange();
    WeakReference<byte[]> body = waits(waiting);
    // When
    waiting.end();
    // Then
    await()
        .until(
            () -> {
              System.gc();
              return body.get() == null;
            });
  }

  private WeakReference<byte[]> waits(Exchange exchange) {
    byte[] body = new byte[1_000];
    turns.await(exchange, () -> body[0]++, () -> {});
    return new WeakReference<>(body);
  }

  private static Exchange exchange() {
    HttpServerResponse response = stub(HttpServerResponse.class, "closed", false);
    HttpServerRequest request = stub(HttpServerRequest.class, "response", response);
    return new Exchange(request, TraceContext.of(null, null), "192.0.2.1");
  }

  /** One that answers a single question; its address is always the same. */
  private static <T> T stub(Class<T> type, String question, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) ->
                method.getName().equals(question)
                    ? answer
                    : method.getName().equals("uri") ? "/" : null));
  }
}
