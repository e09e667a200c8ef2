package dev.torg.gateway.filter;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Headers that clients send without need, empty or about another caller. */
@QuarkusTest
@WithTestResource(StubServices.class)
class CarelessHeadersTest {

  private static final String MSN = "Merchant-Serial-Number";

  @Nested
  class Returns200 {

    @Test
    void forEmptyOptionalHeaders() {
      // When
      String answer =
          BareConnection.send(
              "GET " + SALES_UNITS + " HTTP/1.1",
              "Host: torg.example",
              "Authorization: Bearer " + TestTokens.partner("123456"),
              "Vipps-System-Name:",
              "Vipps-System-Version:",
              MSN + ":",
              "Connection: close",
              "",
              "");
      // Then
      assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"vipps-system-name\":\"\"");
    }

    @Test
    void forHeadersOfAPostOnAGet() {
      // When
      var answer =
          Gateway.asPartner()
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", "1")
              .get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.jsonPath().getMap("headers")).doesNotContainKey("transfer-encoding");
    }

    @Test
    void forAHeaderThatOldProxiesSend() {
      // When
      var answer = Gateway.asPartner().header("Proxy-Connection", "keep-alive").get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.jsonPath().getMap("headers")).doesNotContainKey("proxy-connection");
    }

    @Test
    void forHeadersOfAPostOnADelete() {
      // When
      var answer =
          Gateway.asPartner()
              .header("Content-Type", "application/json")
              .header("Idempotency-Key", "1")
              .delete("/management/v1/product-orders/1");
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void forTheMerchantsOwnSerialNumber() {
      // When
      var answer = Gateway.as(merchant()).header(MSN, "123456").get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void forAnySerialNumberOfAPartnerBecauseTheServiceDecides() {
      // When
      var answer = Gateway.asPartner().header(MSN, "654321").get(SALES_UNITS);
      // Then
      assertThat(answer.jsonPath().getString("headers.merchant-serial-number")).isEqualTo("654321");
    }
  }

  @Nested
  class Returns400 {

    @Test
    void forAHeaderWithoutAName() {
      // When
      String answer =
          BareConnection.send(
              "GET " + SALES_UNITS + " HTTP/1.1",
              "Host: torg.example",
              ": x",
              "Authorization: Bearer " + TestTokens.partner("123456"),
              "Connection: close",
              "",
              "");
      // Then
      assertThat(answer).startsWith("HTTP/1.1 400 ").contains("/problems/malformed-request");
    }

    @Test
    void forASerialNumberThatIsNone() {
      // When
      var answer = Gateway.asPartner().header(MSN, "12x").get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.jsonPath().getString("extraDetails[0].key")).isEqualTo(MSN);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forAnotherMerchantsSerialNumber() {
      // When
      var answer = Gateway.as(merchant()).header(MSN, "654321").get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.jsonPath().getString("detail")).contains(MSN);
    }
  }

  private static String merchant() {
    return TestTokens.merchant("business:NO:ORG", "923609016", "123456");
  }
}
