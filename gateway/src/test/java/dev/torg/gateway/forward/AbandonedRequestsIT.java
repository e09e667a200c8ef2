package dev.torg.gateway.forward;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.OpenRequest;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that go away in the middle cost the others nothing. */
@QuarkusTest
@WithTestResource(StubServices.class)
class AbandonedRequestsIT {

  private static final Logger VERTX =
      Logger.getLogger("io.vertx.core.http.impl.HttpClientResponseImpl");

  private static final int SEVERE = Level.SEVERE.intValue();
  private static final String TOKEN = "/accesstoken/get";

  /** More than one credential may have under way. */
  private static final int MORE_THAN_ONE_MAY_HAVE = 120;

  private static final int WORKERS = 400;

  @Inject Vertx vertx;
  @Inject MeterRegistry metrics;

  /** More than an event loop's connections to one service carry at once. */
  private static final int ABANDONED = 600;

  @Test
  void bodiesThatNeverComeTakeNoRoomOnTheWayToTheService() throws IOException {
    // Given
    Gateway.request().post(TOKEN).then().statusCode(200);
    // When
    for (int request = 0; request < ABANDONED; request++) {
      announceABodyAndHangUp();
    }
    // Then
    for (int request = 0; request < 10; request++) {
      var answer = Gateway.request().contentType("application/json").body("{}").post(TOKEN);
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  /** Who signs passes is busy until all of them are gone. */
  @Test
  void whoHangsUpBeforeItIsKnownTakesNoPlace() {
    // Given
    String token = TestTokens.partner("123456");
    CountDownLatch gone = new CountDownLatch(1);
    keepWorkersBusyUntil(gone);
    List<OpenRequest> requests =
        Stream.generate(() -> sendABody(token)).limit(MORE_THAN_ONE_MAY_HAVE).toList();
    await().until(() -> running() >= MORE_THAN_ONE_MAY_HAVE);
    // When
    requests.forEach(OpenRequest::close);
    await().until(() -> running() == 0);
    gone.countDown();
    // Then
    for (int request = 0; request < 10; request++) {
      var answer = Gateway.as(token).get(SALES_UNITS);
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
  }

  /** Nobody got an answer, so that none may be called good. */
  @Test
  void whoHangsUpBeforeTheAnswerIsMeasuredSo() {
    // Given
    double before = measured("499");
    OpenRequest slow =
        new OpenRequest(
            "GET " + SALES_UNITS + "/slow HTTP/1.1",
            "Host: torg.example",
            "Authorization: Bearer " + TestTokens.partner("123456"),
            "",
            "");
    await().until(() -> running() >= 1);
    // When
    slow.close();
    // Then
    await().until(() -> measured("499") > before);
  }

  private double measured(String status) {
    return metrics.find("torg.gateway.requests").tag("status", status).timers().stream()
        .mapToDouble(Timer::count)
        .sum();
  }

  private double running() {
    return metrics.get("torg.gateway.requests.running").gauge().value();
  }

  private void keepWorkersBusyUntil(CountDownLatch end) {
    for (int worker = 0; worker < WORKERS; worker++) {
      var unused =
          vertx.executeBlocking(
              () -> {
                end.await();
                return true;
              },
              false);
    }
  }

  private static OpenRequest sendABody(String token) {
    return new OpenRequest(
        "POST /management/v1/product-orders HTTP/1.1",
        "Host: torg.example",
        "Authorization: Bearer " + token,
        "Content-Type: application/json",
        "Content-Length: 2",
        "",
        "{}");
  }

  /** Vert.x logs each one that nobody listens to, with a trace. */
  @Test
  void answersThatNobodyWaitsForAreNoErrors() {
    // Given
    List<LogRecord> errors = new CopyOnWriteArrayList<>();
    VERTX.setFilter(logged -> logged.getLevel().intValue() < SEVERE || !errors.add(logged));
    // When
    for (int request = 0; request < ABANDONED; request++) {
      askForAnEndlessAnswerAndHangUp();
    }
    for (int request = 0; request < 10; request++) {
      Gateway.asPartner().get(SALES_UNITS).then().statusCode(200);
    }
    // Then
    assertThat(errors).isEmpty();
  }

  @AfterEach
  void stopReading() {
    VERTX.setFilter(null);
  }

  private static void askForAnEndlessAnswerAndHangUp() {
    new OpenRequest(
            "GET " + SALES_UNITS + "/endless HTTP/1.1",
            "Host: torg.example",
            "Authorization: Bearer " + TestTokens.partner("123456"),
            "",
            "")
        .close();
  }

  private static void announceABodyAndHangUp() throws IOException {
    try (var socket = new Socket("127.0.0.1", StubServices.gatewayPort())) {
      socket
          .getOutputStream()
          .write(
              String.join(
                      "\r\n",
                      "POST " + TOKEN + " HTTP/1.1",
                      "Host: torg.example",
                      "Expect: 100-continue",
                      "Content-Length: 5",
                      "",
                      "")
                  .getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      assertThat(socket.getInputStream().read()).isEqualTo('H');
    }
  }
}
