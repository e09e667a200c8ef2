package dev.torg.gateway.forward;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StubServices.class)
class ForgedIdentityIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Torg-Caller",
        "x_torg_partner",
        "Forwarded",
        "X-Forwarded-Prefix",
        "X-Forwarded-User",
        "X-Real-IP",
        "X-HTTP-Method-Override"
      })
  void aHeaderThatClaimsAnIdentityDoesNotReachTheService(String name) {
    // When
    var answer = Gateway.asPartner().header(name, "forged").get(SALES_UNITS);
    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getMap("headers")).doesNotContainValue("forged");
  }

  @Test
  void theGatewaySaysItselfWhereARequestCameFrom() {
    // When
    var answer =
        Gateway.asPartner()
            .header("Host", "evil.example")
            .header("X-Forwarded-For", "8.8.8.8")
            .header("X-Forwarded-Proto", "ftp")
            .header("X-Forwarded-Host", "evil.example")
            .get(SALES_UNITS);
    // Then
    assertThat(answer.jsonPath().getString("headers.x-forwarded-for")).isEqualTo("127.0.0.1");
    assertThat(answer.jsonPath().getString("headers.x-forwarded-proto")).isEqualTo("https");
    assertThat(answer.jsonPath().getString("headers.x-forwarded-host")).isEqualTo("torg.example");
  }

  @Test
  void aHeaderThatTheClientDeclaresHopByHopEndsHere() {
    // When
    String answer =
        BareConnection.send(
            "POST /accesstoken/get HTTP/1.1",
            "Host: torg.example",
            "Connection: X-Private",
            "Connection: close",
            "X-Private: secret",
            "Content-Length: 0",
            "",
            "");
    // Then
    assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContain("secret");
  }

  @Test
  void theServiceDoesNotTellItsSoftware() {
    // When
    var answer = Gateway.asPartner().get(SALES_UNITS);
    // Then
    assertThat(answer.header("Server")).isNull();
  }
}
