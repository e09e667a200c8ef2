package dev.torg.gateway.filter;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StubServices.class)
class RequestIdentityIT {

  private static final String UUID_V7 =
      "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

  @Test
  void eachRequestGetsAnIdThatServiceAndClientSee() {
    // When
    var answer = Gateway.asPartner().get(SALES_UNITS);
    // Then
    assertThat(answer.header("X-Request-Id")).matches(UUID_V7);
    assertThat(answer.jsonPath().getString("headers.x-request-id"))
        .isEqualTo(answer.header("X-Request-Id"));
  }

  @Test
  void aValidIdOfTheClientIsKept() {
    // Given
    String id = "0190a6c2-0000-7000-8000-000000000001";
    // When
    var answer = Gateway.asPartner().header("X-Request-Id", id).get(SALES_UNITS);
    // Then
    assertThat(answer.jsonPath().getString("headers.x-request-id")).isEqualTo(id);
  }

  @Test
  void anInvalidIdOfTheClientIsReplaced() {
    // When
    var answer = Gateway.asPartner().header("X-Request-Id", "1; drop").get(SALES_UNITS);
    // Then
    assertThat(answer.jsonPath().getString("headers.x-request-id")).matches(UUID_V7);
  }

  @Test
  void theTraceOfTheClientIsPassedOn() {
    // Given
    String traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    // When
    var answer = Gateway.asPartner().header("traceparent", traceparent).get(SALES_UNITS);
    // Then
    assertThat(answer.jsonPath().getString("headers.traceparent")).isEqualTo(traceparent);
  }

  @Test
  void aBrokenTraceIsReplaced() {
    // When
    var answer = Gateway.asPartner().header("traceparent", "00-xyz").get(SALES_UNITS);
    // Then
    assertThat(answer.jsonPath().getString("headers.traceparent"))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
  }

  @Test
  void aProblemNamesRequestAndTrace() {
    // Given
    String traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    // When
    var answer = Gateway.request().header("traceparent", traceparent).get(SALES_UNITS);
    // Then
    assertThat(answer.jsonPath().getString("traceId"))
        .isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    assertThat(answer.jsonPath().getString("instance"))
        .isEqualTo("urn:uuid:" + answer.header("X-Request-Id"));
  }
}
