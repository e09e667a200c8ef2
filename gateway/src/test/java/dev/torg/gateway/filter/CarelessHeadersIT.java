package dev.torg.gateway.filter;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers that clients send without need, empty or about another caller. */
@QuarkusTest
@WithTestResource(StubServices.class)
class CarelessHeadersIT {

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
    void forBlanksBeforeWhatATypeSaysMore() {
      // When
      String answer =
          BareConnection.send(
              "POST /management/v1/product-orders HTTP/1.1",
              "Host: torg.example",
              "Authorization: Bearer " + TestTokens.partner("123456"),
              "Content-Type: application/json \t; charset=utf-8",
              "Content-Length: 2",
              "Connection: close",
              "",
              "{}");
      // Then
      assertThat(answer)
          .startsWith("HTTP/1.1 200 ")
          .contains("\"content-type\":\"application/json; charset=utf-8\"");
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
    void forSeveralStates() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "?status=A&status=B");
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void forListsInManyLines() {
      // When
      String answer =
          withLines(
              "Accept: text/html\r\nAccept: application/json\r\nIf-Match: \"1\"\r\nIf-Match: \"2\"");
      // Then
      assertThat(answer).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void forWhoTakesProblemsOnlyBecauseTheServiceIsToldThatItTakesJson() {
      // When
      var answer =
          Gateway.asPartner().header("Accept", "application/problem+json").get(SALES_UNITS);
      // Then
      assertThat(answer.jsonPath().getString("headers.accept"))
          .isEqualTo("application/problem+json, application/json;q=0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"If-Match", "If-None-Match"})
    void withoutTakingATagForAnAsterisk(String name) {
      // When
      var answer = Gateway.asPartner().header(name, "W/\"*\", \"1\"").get(SALES_UNITS);
      // Then
      assertThat(answer.jsonPath().getMap("headers"))
          .containsEntry(name.toLowerCase(Locale.ROOT), "W/\"(*)\", \"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/problem+json, application/json;q=0"})
    void forWhatElseIsAcceptedJustAsItIs(String accepted) {
      // When
      var answer = Gateway.asPartner().header("Accept", accepted).get(SALES_UNITS);
      // Then
      assertThat(answer.jsonPath().getString("headers.accept")).isEqualTo(accepted);
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

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Authorization: Basic YTpi",
          "Ocp-Apim-Subscription-Key: k\r\nocp-apim-subscription-key: k",
          "Content-Type: application/json\r\nContent-Type: text/xml",
          "Content-Length: 0\r\nContent-Length: 0",
          "Idempotency-Key: 1\r\nIdempotency-Key: 2",
          "Api-Version: 2023-11\r\nApi-Version: 2026-01",
          MSN + ": 123456\r\n" + MSN + ": 654321"
        })
    void forASecondLineOfWhatHasOneValue(String lines) {
      // When
      String answer = withLines(lines);
      // Then
      assertThat(answer).startsWith("HTTP/1.1 400 ").contains("/problems/malformed-request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=1&limit=2", "?a=1&%61=1", "?cursor=&cursor="})
    void forASecondValueOfAParameter(String query) {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + query);
      // Then
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.jsonPath().getString("extraDetails[0].key")).isIn("limit", "a", "cursor");
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

  private static String withLines(String lines) {
    return BareConnection.send(
        "GET " + SALES_UNITS + " HTTP/1.1",
        "Host: torg.example",
        "Authorization: Bearer " + TestTokens.partner("123456"),
        lines,
        "Connection: close",
        "",
        "");
  }

  private static String merchant() {
    return TestTokens.merchant("business:NO:ORG", "923609016", "123456");
  }
}
