package dev.torg.productorder.prefill;

import static dev.torg.productorder.testing.OrderSteps.ORDERS;
import static dev.torg.productorder.testing.OrderSteps.asPartner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.PrefillBodies;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a caller asked for is done, also when it does not wait for the answer. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class CallerHangsUpIT {

  private static final int CALLS = 20;

  private final String partner = FreshParties.partner();

  @Test
  void theOrdersAreMadeAllTheSame() throws IOException {
    // Given
    String body = PrefillBodies.complete(FreshParties.business());
    // When
    for (int call = 0; call < CALLS; call++) {
      askAndHangUp(body);
    }
    // Then
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> {
              List<?> orders = asPartner(partner).get("/management/v2/product-orders").path("$");
              assertThat(orders).hasSize(CALLS);
            });
  }

  private void askAndHangUp(String body) throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String head =
        String.join(
            "\r\n",
            "POST " + ORDERS + " HTTP/1.1",
            "Host: localhost",
            "Authorization: Bearer " + TestTokens.partner(partner),
            "Content-Type: application/json",
            "Content-Length: " + content.length,
            "",
            "");
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(content);
      socket.getOutputStream().flush();
    }
  }
}
