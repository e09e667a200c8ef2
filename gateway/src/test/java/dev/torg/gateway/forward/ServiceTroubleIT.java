package dev.torg.gateway.forward;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StubServices.class)
class ServiceTroubleIT {

  @Nested
  class Returns404 {

    @Test
    void withADocumentWhenTheServiceSentNone() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/empty-404");
      // Then
      problem(answer, 404, "not-found");
    }
  }

  @Nested
  class Returns500 {

    @Test
    void withADocumentWhenTheServiceSentAPage() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/html-500");
      // Then
      problem(answer, 500, "internal-error");
    }
  }

  @Nested
  class Returns502 {

    @Test
    void whenTheServiceHangsUp() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/drop");
      // Then
      problem(answer, 502, "bad-gateway");
    }

    @Test
    void whenTheServiceHangsUpInTheMiddleOfASmallAnswer() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/half");
      // Then
      problem(answer, 502, "bad-gateway");
      assertThat(answer.header("ETag")).isNull();
    }

    @Test
    void whenTheServiceHangsUpBeforeTheFirstByteOfALargeAnswer() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/head-only");
      // Then
      problem(answer, 502, "bad-gateway");
      assertThat(answer.header("ETag")).isNull();
      assertThat(answer.header("Transfer-Encoding")).isNull();
    }
  }

  @Nested
  class Returns503 {

    @Test
    void whenReplicasLeaveOneAfterTheOther() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/left");
      // Then
      problem(answer, 503, "unavailable");
    }

    @Test
    void whenTheServiceIsDown() {
      // When
      var answer = Gateway.asPartner().get("/management/v1/merchants");
      // Then
      problem(answer, 503, "unavailable");
      assertThat(answer.header("Retry-After")).isEqualTo("1");
    }
  }

  @Nested
  class Returns504 {

    @Test
    void whenTheServiceIsTooSlow() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/slow");
      // Then
      problem(answer, 504, "gateway-timeout");
    }
  }

  @Nested
  class StandsStill {

    @Test
    void withA504WhenNothingIsOnItsWayToTheClient() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/stall");
      // Then
      problem(answer, 504, "gateway-timeout");
    }

    @Test
    void withTheEndOfTheConnectionOtherwise() {
      // When
      String answer =
          BareConnection.send(
              "GET " + SALES_UNITS + "/stall-large HTTP/1.1",
              "Host: torg.example",
              "Authorization: Bearer " + TestTokens.partner("123456"),
              "",
              "");
      // Then
      assertThat(answer).startsWith("HTTP/1.1 200 ").doesNotContain("\r\n0\r\n");
    }
  }

  /** The status is gone by then: that the answer is not whole can only be seen at its end. */
  @Nested
  class BreaksOff {

    @Test
    void whenTheServiceHangsUpInTheMiddleOfALargeAnswer() {
      // When
      String answer =
          BareConnection.send(
              "GET " + SALES_UNITS + "/half-large HTTP/1.1",
              "Host: torg.example",
              "Authorization: Bearer " + TestTokens.partner("123456"),
              "",
              "");
      // Then
      assertThat(answer).startsWith("HTTP/1.1 200 ").contains("half").doesNotContain("\r\n0\r\n");
    }
  }

  private static void problem(Response answer, int status, String slug) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
    assertThat(answer.jsonPath().getString("type"))
        .isEqualTo("https://torg.example/problems/" + slug);
    assertThat(answer.jsonPath().getList("extraDetails")).isEmpty();
    assertThat(answer.header("RateLimit")).isNotNull();
    assertThat(answer.header("RateLimit-Policy")).isNotNull();
  }
}
