package dev.torg.gateway.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StubServices.class)
class HostileAddressIT {

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "/management/v1/sales-units/1%2F..%2F2",
          "/management/v1/sales-units/1%5c2",
          "/management/v1/../operations/v1/partners",
          "/management/v1/./sales-units",
          "/management/v1/%2e%2e/operations/v1/partners",
          "/management/v1/sales-units/%252e%252e",
          "/management/v1/sales-units/123%00",
          "/management/v1/sales-units/123%0d%0aX-Torg-Caller:1",
          "/management/v1/sales-units/123;role=operator",
          "/management/v1/sales-units/123%3brole",
          "/management/v1/sales-units/%zz",
          "/management/v1/sales-units/%4",
          "/management/v1/sales-units?cursor=%00",
          "/management/v1/sales-units?cursor=%",
          "/management/v1/sales-units?cursor={cursor}",
          "/management/v1/sales-units?cursor=a|b",
          "/management/v1/sales-units?cursor=\"<>",
          "/management/v1/sales-units?cursor=^`",
          "/management/v1/sales-units?cursor=a\\b",
          "/management/v1/sales-units?cursor=\u00e6",
          "/management/v1/sales-units?cursor=\u0098",
          "/management\\v1",
          "http:///problems",
          "http://a:b:c/problems",
          "http://user@torg.example/problems",
          "http://torg.example:x/problems",
          "http://torg.example/../problems",
          "http://torg.example#problems",
          "ftp://torg.example/problems",
          "*"
        })
    void whenTwoProgramsCouldReadTheAddressDifferently(String address) {
      // When
      String answer = BareConnection.get(address);
      // Then
      assertThat(answer)
          .startsWith("HTTP/1.1 400 ")
          .containsIgnoringCase("content-type: application/problem+json")
          .contains("/problems/malformed-request\"");
    }

    @Test
    void whenTheBytesAreNoRequest() {
      // When
      String answer = BareConnection.send("\u0001\u0002 nonsense", "", "");
      // Then
      assertThat(answer)
          .startsWith("HTTP/1.0 400 ")
          .containsIgnoringCase("content-type: application/problem+json")
          .containsIgnoringCase("ratelimit-policy: ");
    }

    @Test
    void whenTheHostIsMissing() {
      // When
      String answer = BareConnection.send("GET /problems HTTP/1.1", "Connection: close", "", "");
      // Then
      assertThat(answer).startsWith("HTTP/1.1 400 ").contains("/problems/malformed-request\"");
    }
  }

  @Nested
  class Returns414 {

    @Test
    void whenTheAddressIsTooLong() {
      // When
      String answer = BareConnection.get("/management/v1/sales-units?x=" + "a".repeat(9_000));
      // Then
      assertThat(answer).startsWith("HTTP/1.0 414 ").contains("/problems/uri-too-long\"");
    }
  }

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {"business:NO:ORG", "business%3ANO%3AORG", "business%3ano%3aorg"})
    void forBothSpellingsOfAScheme(String scheme) {
      // Given
      String path = "/management/v1/merchants/" + scheme + "/987654325/sales-units";
      // When
      var answer = Gateway.asPartner().get(path);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.jsonPath().getString("uri")).isEqualTo(path);
    }

    @Test
    void withAnEncodedQuery() {
      // Given
      String address = "/management/v1/sales-units?cursor=a%2Fb%3D&limit=5";
      // When
      var answer = Gateway.asPartner().get(address);
      // Then
      assertThat(answer.jsonPath().getString("uri")).isEqualTo(address);
    }
  }
}
