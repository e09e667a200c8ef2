package dev.torg.salesunit.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointQualityTest {

  @ParameterizedTest
  @CsvSource({"950, 50, 95", "999, 1, 99", "1, 0, 100", "0, 7, 0", "1, 2, 33"})
  void theSuccessRateIsRoundedDown(long good, long bad, int rate) {
    // Given
    var calls = new TreeMap<>(Map.of(200, good, 429, bad));
    // When
    int successRate = new EndpointQuality("GET:/x", calls).successRate();
    // Then
    assertThat(successRate).isEqualTo(rate);
  }

  @Test
  void everyStatusBelow400IsASuccess() {
    // Given
    var calls = new TreeMap<>(Map.of(201, 1L, 204, 1L, 304, 1L, 399, 1L, 400, 1L, 500, 1L));
    // When
    var quality = new EndpointQuality("GET:/x", calls);
    // Then
    assertThat(quality.total()).isEqualTo(6);
    assertThat(quality.successRate()).isEqualTo(66);
    assertThat(quality.of(200)).isZero();
    assertThat(quality.of(304)).isEqualTo(1);
  }
}
