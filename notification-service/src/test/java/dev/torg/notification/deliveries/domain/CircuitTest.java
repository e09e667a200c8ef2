package dev.torg.notification.deliveries.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircuitTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "4, 0", "5, 30", "6, 60", "9, 480", "10, 900", "1000000, 900"})
  void sparesAnEndpointMoreAndMore(int failures, long seconds) {
    // When
    Duration pause = new Circuit(failures).pause();
    // Then
    assertThat(pause).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void isClosedForAFewFailures() {
    // When
    boolean open = new Circuit(4).isOpen();
    // Then
    assertThat(open).isFalse();
  }
}
