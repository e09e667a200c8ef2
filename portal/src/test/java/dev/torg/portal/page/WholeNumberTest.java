package dev.torg.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {

  @ParameterizedTest
  @CsvSource({"50000, 50000", "50.000, 50000", "1 000 000, 1000000", "1.000.000, 1000000"})
  void isReadInOnePieceOrInGroups(String text, long number) {
    assertThat(WholeNumber.of(text)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"50000.00", "1.5", "1.0000", "50,000", "ten", "-1", "1234567890123456"})
  void isNothingThatMayBeMeantOtherwise(String text) {
    assertThat(WholeNumber.of(text)).isEqualTo(text);
  }
}
