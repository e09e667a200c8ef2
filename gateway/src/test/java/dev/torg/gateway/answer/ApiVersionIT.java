package dev.torg.gateway.answer;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StubServices.class)
class ApiVersionIT {

  @ParameterizedTest
  @CsvSource({
    "/management/v1/sales-units,    2023-08, 2023-08",
    "/management/v1/sales-units,    2024-01, 2023-11",
    "/management/v2/product-orders, 2023-08, 2026-01",
    "/nowhere,                      2026-01, 2026-01",
  })
  void aRefusalNamesTheVersionThatWasAskedFor(String path, String asked, String named) {
    // When
    var answer = Gateway.request().header("Api-Version", asked).get(path);
    // Then
    assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
    assertThat(answer.headers().getValues("Api-Version")).containsExactly(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/slow", "/drop", "/empty-404", "/not-modified"})
  void everyAnswerNamesAVersion(String end) {
    // When
    var answer = Gateway.asPartner().get(SALES_UNITS + end);
    // Then
    assertThat(answer.headers().getValues("Api-Version")).containsExactly("2023-11");
  }

  @Test
  void theVersionThatTheServiceNamesStays() {
    // When
    var answer = Gateway.asPartner().get(SALES_UNITS + "/versioned");
    // Then
    assertThat(answer.headers().getValues("Api-Version")).containsExactly("2026-01");
  }

  @Test
  void evenARequestThatCannotBeReadIsAnsweredInAVersion() {
    // When
    String answer = BareConnection.send("\u0001\u0002", "", "");
    // Then
    assertThat(answer).contains(" 400 ").containsIgnoringCase("api-version: 2023-11");
  }
}
