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
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who does not take its answers takes nothing from anybody else. */
@QuarkusTest
@WithTestResource(StubServices.class)
class SlowReadersIT {

  /** More than one caller may have under way. */
  private static final int MANY = 130;

  @Test
  void keepNoOtherPartnerFromThatServiceAndAreLeftInTheEnd() {
    // Given
    String slow = TestTokens.partner("990001");
    // When
    List<OpenRequest> open = new ArrayList<>();
    for (int number = 0; number < MANY; number++) {
      open.add(ask(slow, "/endless"));
    }
    // Then
    for (int call = 0; call < 20; call++) {
      Gateway.asPartner().get(SALES_UNITS).then().statusCode(200);
    }
    await().untilAsserted(() -> Gateway.as(slow).get(SALES_UNITS).then().statusCode(200));
    open.forEach(OpenRequest::close);
  }

  @Test
  void areToldToWaitWhenTooManyOfTheirRequestsAreUnderWay() {
    // Given
    String greedy = TestTokens.partner("990002");
    List<OpenRequest> open = new ArrayList<>();
    for (int number = 0; number < MANY; number++) {
      open.add(ask(greedy, "/slow"));
    }
    // When
    var answer = Gateway.as(greedy).get(SALES_UNITS);
    // Then
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    assertThat(answer.jsonPath().getString("type")).endsWith("/problems/too-many-requests");
    Gateway.asPartner().get(SALES_UNITS).then().statusCode(200);
    open.forEach(OpenRequest::close);
    await().untilAsserted(() -> Gateway.as(greedy).get(SALES_UNITS).then().statusCode(200));
  }

  private static OpenRequest ask(String token, String what) {
    return new OpenRequest(
        "GET " + SALES_UNITS + what + " HTTP/1.1",
        "Host: torg.example",
        "Authorization: Bearer " + token,
        "",
        "");
  }
}
