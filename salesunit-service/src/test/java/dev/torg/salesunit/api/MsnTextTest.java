package dev.torg.salesunit.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MsnTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"1000", "123456", "1234567", "9999999999"})
  void readsFourToTenDigits(String text) {
    // When
    OptionalLong number = MsnText.number(text);

    // Then
    assertThat(number).hasValue(Long.parseLong(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "123", "0123456", "12345678901", "12345x", "-12345", "12 456", "١٢٣٤٥٦"})
  void findsNoNumberInAnythingElse(String text) {
    // When
    OptionalLong number = MsnText.number(text);

    // Then
    assertThat(number).isEmpty();
  }
}
