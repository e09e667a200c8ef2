package dev.torg.gateway.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9112, section 3.2. */
@QuarkusTest
@WithTestResource(StubServices.class)
class HostIT {

  @Nested
  class Returns200 {

    @Test
    void forAClientThatIsOlderThanTheHeader() {
      // When
      String answer = BareConnection.send("GET /problems HTTP/1.0", "", "");
      // Then
      assertThat(answer).startsWith("HTTP/1.0 200 ");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "http://torg.example/problems",
          "HTTP://torg.example:8080/problems",
          "https://torg.example/problems",
          "http://[::1]:8080/problems?x=1"
        })
    void forAClientThatBelievesToSpeakToAProxy(String target) {
      // When
      String answer = BareConnection.get(target);
      // Then
      assertThat(answer).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"torg.example", "TORG.example:1", "[::1]:8080", "127.0.0.1", "a_b"})
    void forAnyHost(String host) {
      // When
      String answer = withHosts("Host: " + host);
      // Then
      assertThat(answer).startsWith("HTTP/1.1 200 ");
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Host:",
          "Host: a b",
          "Host: a/b",
          "Host: user@a",
          "Host: a:b",
          "Host: a:99999999999",
          "Host: [::1",
          "Host: \u00e5.example",
          "Host: a\nHost: a",
          "Host: a\nhost: b"
        })
    void forWhatIsNotOneHost(String lines) {
      // When
      String answer = withHosts(lines.replace("\n", "\r\n"));
      // Then
      assertThat(answer).startsWith("HTTP/1.1 400 ").contains("/problems/malformed-request\"");
    }
  }

  private static String withHosts(String lines) {
    return BareConnection.send("GET /problems HTTP/1.1", lines, "Connection: close", "", "");
  }
}
