package dev.torg.gateway.forward;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.OpenRequest;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
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

  /** Each has a token of its own, so that each has to wait until its pass is signed. */
  @Test
  void whoHangsUpBeforeItIsKnownTakesNoPlace() {
    // Given
    String credential = UUID.randomUUID().toString();
    // When
    for (int request = 0; request < ABANDONED; request++) {
      sendABodyAndHangUp(freshToken(credential));
    }
    // Then
    for (int request = 0; request < 10; request++) {
      var answer = Gateway.as(freshToken(credential)).get(SALES_UNITS);
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
  }

  private static String freshToken(String credential) {
    return TestTokens.partnerToken("123456")
        .with("sub", credential)
        .with("jti", UUID.randomUUID().toString())
        .signed();
  }

  private static void sendABodyAndHangUp(String token) {
    new OpenRequest(
            "POST /management/v1/product-orders HTTP/1.1",
            "Host: torg.example",
            "Authorization: Bearer " + token,
            "Content-Type: application/json",
            "Content-Length: 2",
            "",
            "{}")
        .close();
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
