package dev.torg.gateway.server;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Health and metrics, on a port of their own. Kafka is not there in these tests. */
@QuarkusTest
@WithTestResource(StubServices.class)
class ManagementIT {

  @Nested
  class Returns200 {

    @Test
    void forLivenessWithoutAnyDependency() {
      // When
      var answer = given().get("/q/health/live");
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void forMetricsWithATimerPerRouteAndStatus() {
      // Given
      Gateway.asPartner().get(SALES_UNITS + "/4711").then().statusCode(200);
      // When
      var answer = given().get("/q/metrics");
      // Then
      assertThat(answer.asString())
          .contains("route=\"/management/v1/sales-units/{msn}\",status=\"200\"")
          .contains("torg_gateway_requests_seconds_bucket{", "le=\"0.25\"")
          .containsPattern(
              "torg_gateway_partner_requests_total\\{outcome=\"2xx\",partner=\"\\d+\"} \\d")
          .doesNotContain("4711");
    }
  }

  @Nested
  class Returns503 {

    @Test
    void forReadinessUntilTheRevocationsAreKnown() {
      // When
      var answer = given().get("/q/health/ready");
      // Then
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(
              answer
                  .jsonPath()
                  .getBoolean("checks.find { it.name == 'credentials' }.data.revocationsKnown"))
          .isFalse();
    }
  }
}
