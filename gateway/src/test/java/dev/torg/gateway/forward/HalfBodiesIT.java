package dev.torg.gateway.forward;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.OpenRequest;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Who sends half a body takes nothing from anybody else. */
@QuarkusTest
@WithTestResource(StubServices.class)
class HalfBodiesIT {

  /** More than all event loops' connections to one service carry at once. */
  private static final int MANY = 600;

  @Test
  void ofStrangersKeepNobodyFromThatService() {
    // When
    List<OpenRequest> open = open(HalfBodiesIT::strangersHalf);
    // Then
    for (int call = 0; call < 20; call++) {
      Gateway.asPartner().get("/management/v1/partners/whoami").then().statusCode(200);
    }
    open.forEach(OpenRequest::close);
  }

  @Test
  void ofAPartnerKeepNoOtherPartnerFromThatService() {
    // When
    List<OpenRequest> open = open(HalfBodiesIT::partnersHalf);
    // Then
    for (int call = 0; call < 20; call++) {
      Gateway.asPartner().get(SALES_UNITS).then().statusCode(200);
    }
    open.forEach(OpenRequest::close);
  }

  @Test
  void endAfterAWhileHoweverTheyTrickle() {
    // Given
    try (OpenRequest request = partnersHalf()) {
      // When
      await()
          .pollInterval(Duration.ofMillis(300))
          .until(
              () -> {
                request.send("x");
                return request.hasAnswer();
              });
      // Then
      assertThat(request.readToEnd())
          .startsWith("HTTP/1.1 408 ")
          .containsIgnoringCase("connection: close");
    }
  }

  @Test
  void endAfterAWhileAlsoWhenTheyWereRefusedAtOnce() {
    // Given
    try (OpenRequest request =
        new OpenRequest(
            "PATCH " + SALES_UNITS + "/123456 HTTP/1.1",
            "Host: torg.example",
            "Content-Length: 1000",
            "",
            "{")) {
      // When
      String answer = request.readToEnd();
      // Then
      assertThat(answer).startsWith("HTTP/1.1 401 ");
    }
  }

  private static OpenRequest strangersHalf() {
    return new OpenRequest(
        "POST /accesstoken/get HTTP/1.1", "Host: torg.example", "Content-Length: 1000", "", "g");
  }

  private static OpenRequest partnersHalf() {
    return new OpenRequest(
        "PATCH " + SALES_UNITS + "/123456 HTTP/1.1",
        "Host: torg.example",
        "Authorization: Bearer " + TestTokens.partner("990001"),
        "Content-Type: application/json",
        "Content-Length: 1000",
        "",
        "{");
  }

  private static List<OpenRequest> open(Supplier<OpenRequest> request) {
    List<OpenRequest> open = new ArrayList<>();
    for (int number = 0; number < MANY; number++) {
      open.add(request.get());
    }
    return open;
  }
}
