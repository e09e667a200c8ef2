package dev.torg.gateway.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StubServices.class)
class RequestSizeIT {

  private static final String ORDERS = "/management/v1/product-orders";

  @Nested
  class Returns200 {

    @Test
    void forABodyAtTheLimit() {
      // Given
      String body = "x".repeat(StubServices.LARGEST_BODY);
      // When
      var answer = Gateway.asPartner().contentType("application/json").body(body).post(ORDERS);
      // Then
      assertThat(answer.jsonPath().getInt("bodyLength")).isEqualTo(StubServices.LARGEST_BODY);
    }

    @Test
    void forABodyInChunks() {
      // When
      String answer = chunked("5", "hello", "0", "", "");
      // Then
      assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"bodyLength\":5");
    }

    @Test
    void forAClientThatWaitsToBeAskedForTheBody() {
      // When
      String answer =
          BareConnection.send(
              "POST " + ORDERS + " HTTP/1.1",
              "Host: torg.example",
              "Authorization: Bearer " + TestTokens.partner("123456"),
              "Expect: 100-continue",
              "Content-Length: 2",
              "Connection: close",
              "",
              "{}");
      // Then
      assertThat(answer).startsWith("HTTP/1.1 100 Continue").contains("HTTP/1.1 200 OK");
    }
  }

  @Nested
  class Returns400 {

    @Test
    void forAnUnknownTransferEncoding() {
      // When
      String answer =
          BareConnection.send(
              "POST " + ORDERS + " HTTP/1.1",
              "Host: torg.example",
              "Transfer-Encoding: gzip, chunked",
              "",
              "0",
              "",
              "");
      // Then
      assertThat(answer).startsWith("HTTP/1.1 400 ").contains("/problems/malformed-request\"");
    }
  }

  @Nested
  class Returns408 {

    @Test
    void whenTheBodyStopsComing() {
      // When
      String answer =
          BareConnection.send(
              "POST " + ORDERS + " HTTP/1.1",
              "Host: torg.example",
              "Authorization: Bearer " + TestTokens.partner("123456"),
              "Content-Type: application/json",
              "Content-Length: 100",
              "",
              "{");
      // Then
      assertThat(answer)
          .startsWith("HTTP/1.1 408 ")
          .containsIgnoringCase("connection: close")
          .contains("/problems/request-timeout\"");
    }
  }

  @Nested
  class Returns413 {

    @Test
    void whenTheLengthSaysSo() {
      // Given
      String body = "x".repeat(StubServices.LARGEST_BODY + 1);
      // When
      var answer = Gateway.asPartner().contentType("application/json").body(body).post(ORDERS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.jsonPath().getString("type")).endsWith("/problems/payload-too-large");
    }

    @Test
    void whenItTurnsOutWhileStreaming() {
      // Given
      String chunk = "x".repeat(40_000);
      String size = Integer.toHexString(chunk.length());
      // When
      String answer = chunked(size, chunk, size, chunk, "0", "", "");
      // Then
      assertThat(answer).startsWith("HTTP/1.1 413 ").contains("/problems/payload-too-large\"");
    }
  }

  @Nested
  class Returns415 {

    @Test
    void forABodyThatIsNoJson() {
      // When
      var answer = Gateway.asPartner().contentType("text/csv").body("a,b").post(ORDERS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(415);
      assertThat(answer.jsonPath().getString("type")).endsWith("/problems/unsupported-media-type");
    }

    @Test
    void forACompressedBody() {
      // When
      var answer =
          Gateway.asPartner()
              .contentType("application/json")
              .header("Content-Encoding", "gzip")
              .body("{}")
              .post(ORDERS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(415);
    }
  }

  @Nested
  class Returns431 {

    @Test
    void whenTheHeadersAreTooLarge() {
      // When
      String answer =
          BareConnection.send(
              "GET /problems HTTP/1.1", "Host: torg.example", "X-A: " + "a".repeat(20_000), "", "");
      // Then
      assertThat(answer)
          .startsWith("HTTP/1.1 431 ")
          .containsIgnoringCase("ratelimit-policy: ")
          .contains("/problems/headers-too-large\"");
    }
  }

  private static String chunked(String... chunks) {
    return BareConnection.send(
        "POST " + ORDERS + " HTTP/1.1",
        "Host: torg.example",
        "Authorization: Bearer " + TestTokens.partner("123456"),
        "Transfer-Encoding: chunked",
        "Connection: close",
        "",
        String.join("\r\n", chunks));
  }
}
