package dev.torg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DelaysTest {

  @Test
  void givesTheValueThatMostStayBelow() {
    // Given
    var units =
        IntStream.rangeClosed(1, 200)
            .mapToObj(number -> new LiveUnit("msn" + number, Duration.ofMillis(201 - number)))
            .toList();

    // When
    Delays delays = Delays.of(units);

    // Then
    assertThat(delays.percentile(50)).isEqualTo(100);
    assertThat(delays.percentile(95)).isEqualTo(190);
    assertThat(delays.percentile(99)).isEqualTo(198);
  }

  @Test
  void countsAUnitOnceHoweverManyOrdersItHas() {
    // Given
    var twice = new LiveUnit("123456", Duration.ofMillis(5));

    // When
    Delays delays = Delays.of(List.of(twice, twice));

    // Then
    assertThat(delays.units()).isEqualTo(1);
  }
}
