package dev.torg.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Clients that go away in the middle cost the others nothing. */
@QuarkusTest
@WithTestResource(StubServices.class)
class AbandonedRequestsIT {

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
