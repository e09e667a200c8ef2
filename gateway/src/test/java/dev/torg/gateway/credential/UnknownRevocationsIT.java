package dev.torg.gateway.credential;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gateway that does not know yet which tokens are refused lets none in. */
@QuarkusTest
@WithTestResource(StubServices.class)
class UnknownRevocationsIT {

  @BeforeEach
  void forget() {
    SwitchedRevocations.known = false;
  }

  @AfterEach
  void remember() {
    SwitchedRevocations.known = true;
  }

  @Test
  void aTokenHasToWait() {
    // When
    var answer = Gateway.asPartner().get(SALES_UNITS);
    // Then
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
    assertThat(answer.jsonPath().getString("type")).endsWith("/problems/unavailable");
  }

  @Test
  void aSessionHasToWait() {
    // When
    var answer =
        Gateway.request()
            .header("Cookie", "__Host-torg_session=" + TestTokens.partner("123456"))
            .get("/portal/v1/session");
    // Then
    assertThat(answer.statusCode()).isEqualTo(503);
  }

  @Test
  void whoNeedsNoneDoesNot() {
    // When
    var answer = Gateway.request().post("/accesstoken/get");
    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
  }
}
