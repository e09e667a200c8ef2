package dev.torg.gateway.forward;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServicesOverTls;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Services at https addresses. */
@QuarkusTest
@WithTestResource(StubServicesOverTls.class)
class TlsToServicesIT {

  @Test
  void anAnswerComesOverTls() {
    // When
    var answer = Gateway.asPartner().get(SALES_UNITS);
    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getString("service")).isEqualTo("salesunit-service");
  }

  @Test
  void aBodyGoesOverTls() {
    // When
    var answer = Gateway.request().body("{}").post("/accesstoken/get");
    // Then
    assertThat(answer.jsonPath().getInt("bodyLength")).isEqualTo(2);
  }
}
