package dev.torg.platform.apiversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionRuleTest {

  @ParameterizedTest
  @CsvSource({
    "/management/v1/sales-units,         ,        ,        2023-11",
    "/management/v1/sales-units,         ,        2026-01, 2026-01",
    "/management/v1/sales-units, 2023-08, 2026-01, 2023-08",
    "/management/v1/sales-units, ' ',     2026-01, 2026-01",
    "/management/v2/product-orders, 2023-08, 2023-11, 2026-01",
    "/management/v2x,            ,        ,        2023-11",
  })
  void thePathWinsThenTheHeaderThenThePin(
      String path, @Nullable String header, @Nullable String pin, String expected) {
    // When
    ApiVersion version =
        VersionRule.decide(path, header, Optional.ofNullable(pin).flatMap(ApiVersion::of));

    // Then
    assertThat(version.text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "/management/v1/sales-units, 2024-01, ,        2023-11",
    "/management/v1/sales-units, 2024-01, 2026-01, 2026-01",
    "/management/v1/sales-units, 2023-08, 2026-01, 2023-08",
    "/management/v2/product-orders, 2024-01, ,     2026-01",
  })
  void aRefusalPassesOverAnUnknownVersion(
      String path, String header, @Nullable String pin, String expected) {
    // When
    ApiVersion version =
        VersionRule.ofRefusal(path, header, Optional.ofNullable(pin).flatMap(ApiVersion::of));

    // Then
    assertThat(version.text()).isEqualTo(expected);
  }

  @Test
  void anUnknownVersionIsAnsweredWithTheKnownOnes() {
    // When
    HttpProblem problem =
        catchThrowableOfType(
            HttpProblem.class,
            () -> VersionRule.decide("/management/v1/merchants", "2024-01", Optional.empty()));

    // Then
    assertThat(problem.getStatusCode()).isEqualTo(400);
    assertThat(problem.getType()).hasPath("/problems/unknown-api-version");
    assertThat(problem.getDetail()).contains("2023-08, 2023-11, 2026-01");
  }
}
