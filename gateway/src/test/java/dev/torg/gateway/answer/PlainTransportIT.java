package dev.torg.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServicesSeenByHttp;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the public URL is http, nobody is kept from it. */
@QuarkusTest
@WithTestResource(StubServicesSeenByHttp.class)
class PlainTransportIT {

  @ParameterizedTest
  @ValueSource(strings = {"/docs", "/problems", Gateway.SALES_UNITS, "/portal/orders"})
  void noAnswerAsksForHttps(String path) {
    // When
    Response answer = Gateway.request().get(path);
    // Then
    assertThat(answer.header("X-Request-Id")).isNotEmpty();
    assertThat(answer.header(TransportSecurityIT.HEADER)).isNull();
  }
}
