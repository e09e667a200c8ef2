package dev.torg.gateway.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a body ends is clear to everybody, or the request is refused and the connection ends. */
@QuarkusTest
@WithTestResource(StubServices.class)
class FramingIT {

  private static final String SECOND = "GET /problems HTTP/1.1|Host: torg.example||";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked||xyz|hello|0||",
        "Transfer-Encoding: chunked||-5|hello|0||",
        "Transfer-Encoding: chunked||0x5|hello|0||",
        "Transfer-Encoding: chunked||fffffffffffffffff|hello|0||",
        "Transfer-Encoding: chunked||2|hello|0||",
        "Transfer-Encoding: gzip, chunked||hello",
        "Transfer-Encoding: gzip, chunked||0||",
        "Transfer-Encoding: gzip|Transfer-Encoding: chunked||0||",
        "Transfer-Encoding: chunked,||0||",
        "Transfer-Encoding:| chunked||0||",
        "Transfer-Encoding: gzip||hello",
        "Transfer-Encoding: identity||hello",
        "Transfer-Encoding: chunked, chunked||0||",
        "Transfer-Encoding: chunked|Content-Length: 5||0||",
        "Content-Length: 5|Content-Length: 6||hello",
        "Content-Length: 5, 6||hello",
        "Content-Length: +5||hello",
        "Content-Length: -5||hello",
        "Content-Length: 0x5||hello",
        "Content-Length: 5 5||hello",
        "Content-Length: five||hello",
        "Content-Length:||hello",
        "Content-Length : 5||hello"
      })
  void isRefusedWhenItCanBeReadInTwoWays(String rest) {
    for (String path : new String[] {"/accesstoken/get", "/management/v1/product-orders"}) {
      // When
      String answer =
          send(
              "POST "
                  + path
                  + " HTTP/1.1|Host: torg.example|Authorization: Bearer "
                  + TestTokens.partner("123456")
                  + "|"
                  + rest
                  + SECOND);
      // Then
      assertThat(answer)
          .as(path)
          .startsWith("HTTP/1.1 400 ")
          .contains("/problems/malformed-request\"")
          .containsIgnoringCase("connection: close")
          .doesNotContain("HTTP/1.1 200 ");
    }
  }

  /** Netty takes the eight bytes behind such a head for its body, whoever sent them. */
  @Test
  void endsTheConnectionOfADraftOfWebSocket() {
    String answer =
        send(
            "GET /problems HTTP/1.1|Host: torg.example|Sec-WebSocket-Key1: a|Sec-WebSocket-Key2: b||"
                + "12345678"
                + SECOND);
    assertThat(answer)
        .startsWith("HTTP/1.1 400 ")
        .containsIgnoringCase("connection: close")
        .doesNotContain("HTTP/1.1 200 ");
  }

  /** What is behind it could be read as a request of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: identity||hello",
        "Transfer-Encoding: chunked, chunked||0||",
        "Content-Length: 5|Content-Length: 6||hello"
      })
  void endsTheConnectionOfAPageToo(String rest) {
    // When
    String answer =
        send("POST /portal/profile HTTP/1.1|Host: torg.example|Accept: text/html|" + rest + SECOND);
    // Then
    assertThat(answer)
        .startsWith("HTTP/1.1 400 ")
        .containsIgnoringCase("connection: close")
        .doesNotContain("HTTP/1.1 200 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /problems HTTP/9.9|Host: torg.example||",
        "GET /problems HTTP/0.9|Host: torg.example||",
        "GET /problems HTTP/2.0|Host: torg.example||",
        "GET /problems HTTQ/1.1|Host: torg.example||",
        "GET /problems|Host: torg.example||",
        "PRI * HTTP/2.0||SM||",
        "GET /problems HTTP/1.1|Host: torg.example|no colon||",
        "GET /problems HTTP/1.1|Host: torg.example|X: a\u0000b||"
      })
  void isRefusedWhenItIsNoRequestOfAVersionThatIsSpokenHere(String request) {
    // When
    String answer = send(request);
    // Then
    assertThat(answer)
        .containsPattern("\\AHTTP/1\\.[01] 400 ")
        .contains("/problems/malformed-request\"")
        .containsIgnoringCase("connection: close");
  }

  private static String send(String request) {
    return BareConnection.send(request.split("\\|", -1));
  }
}
