package dev.torg.bulkdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitTest {

  @ParameterizedTest
  @CsvSource({"31010030, 7", "31010040, 4", "8601111794, 7"})
  void completesKnownNumbers(long stem, int digit) {
    assertThat(CheckDigit.of(stem)).isEqualTo(digit);
  }
}
