package dev.torg.notification.messages.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayToPauseTest {

  @ParameterizedTest
  @CsvSource({"59, 0", "60, 50", "83, 50", "84, 70", "107, 70", "108, 90", "119, 90", "120, 100"})
  void isTakenInSteps(long hours, int percent) {
    // When
    WayToPause way = new WayToPause(Duration.ofHours(hours), Duration.ofDays(5), 20);
    // Then
    assertThat(way.percent()).isEqualTo(percent);
    assertThat(way.isOver()).isEqualTo(percent == 100);
  }

  @Test
  void isNotOverAfterAFewFailuresHoweverOld() {
    // When
    WayToPause way = new WayToPause(Duration.ofDays(20), Duration.ofDays(5), 9);
    // Then
    assertThat(way.isOver()).isFalse();
    assertThat(way.percent()).isEqualTo(90);
  }
}
