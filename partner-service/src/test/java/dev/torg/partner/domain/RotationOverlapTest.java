package dev.torg.partner.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationOverlapTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 30 * 24 * 60 * 60})
  void lastsFromNothingToThirtyDays(long seconds) {
    RotationOverlap overlap = RotationOverlap.ofSeconds(seconds);

    assertThat(overlap.duration()).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 30 * 24 * 60 * 60 + 1})
  void isNoShorterAndNoLonger(long seconds) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RotationOverlap.ofSeconds(seconds))
        .withMessage("must be a whole number from 0 to 2592000");
  }

  @Test
  void isADayForWhoeverDoesNotSay() {
    assertThat(RotationOverlap.UNLESS_SAID.duration()).isEqualTo(Duration.ofDays(1));
  }
}
