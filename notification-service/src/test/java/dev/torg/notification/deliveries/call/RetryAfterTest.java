package dev.torg.notification.deliveries.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

  private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "120 | 120",
        " 0 | 0",
        "Thu, 15 Jan 2026 12:05:00 GMT | 300",
        "Thu, 15 Jan 2026 11:00:00 GMT | 0",
        "soon | 0",
        "-5 | 0",
        "99999999999999 | 0"
      })
  void readsSecondsAndDates(String header, long seconds) {
    // When
    Duration asked = RetryAfter.of(header, NOW);
    // Then
    assertThat(asked).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void asksForNothingWhenAbsent() {
    // When
    Duration asked = RetryAfter.of(null, NOW);
    // Then
    assertThat(asked).isZero();
  }
}
