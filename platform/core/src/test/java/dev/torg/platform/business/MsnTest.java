package dev.torg.platform.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MsnTest {

  @ParameterizedTest
  @ValueSource(strings = {"1234", "012345", "1234567890"})
  void hasFourToTenDigits(String text) {
    // When
    Msn msn = Msn.of(text);

    // Then
    assertThat(msn).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123", "12345678901", "12a4", "-1234", "1234\n"})
  void isNothingElse(String text) {
    // When
    ThrowingCallable reading = () -> Msn.of(text);

    // Then
    assertThatThrownBy(reading).hasMessageContaining("4 to 10 digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000", "123456", "1234567", "9999999999"})
  void hasANumberThatAUnitCanHave(String text) {
    // When
    OptionalLong number = Msn.number(text);

    // Then
    assertThat(number).hasValue(Long.parseLong(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "123", "0123456", "12345678901", "12345x", "-12345", "12 456", "١٢٣٤٥٦"})
  void hasNoNumberInAnythingElse(String text) {
    // When
    OptionalLong number = Msn.number(text);

    // Then
    assertThat(number).isEmpty();
  }
}
