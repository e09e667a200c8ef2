package dev.torg.gateway.server;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.OpenRequest;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What waits for earlier answers on a connection is little, whatever its client sends. */
@QuarkusTest
@WithTestResource(StubServices.class)
class OpenConnectionsIT {

  private static final String TOKEN = TestTokens.partner("990003");

  @Test
  void whoSendsTooManyAheadIsHungUpOn() {
    // Given
    String waiting = request("/slow").repeat(OpenConnections.UNANSWERED + 1);
    // When
    try (OpenRequest open = new OpenRequest(waiting)) {
      // Then
      assertThat(open.readToEnd()).isEmpty();
    }
    Gateway.asPartner().get(SALES_UNITS).then().statusCode(200);
  }

  @Test
  void whoTakesItsAnswersMayGoOnOnTheSameConnection() {
    // Given
    String some = request("").repeat(OpenConnections.UNANSWERED);
    try (OpenRequest open = new OpenRequest(some)) {
      for (int batch = 0; batch < 3; batch++) {
        // When
        open.readAnswers(OpenConnections.UNANSWERED);
        // Then
        open.send(some);
      }
      open.readAnswers(OpenConnections.UNANSWERED);
    }
  }

  private static String request(String what) {
    return String.join(
        "\r\n",
        "GET " + SALES_UNITS + what + " HTTP/1.1",
        "Host: torg.example",
        "Authorization: Bearer " + TOKEN,
        "",
        "");
  }
}
