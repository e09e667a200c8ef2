package dev.torg.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"0199b0f0-1c2d-7e3f-8a4b-5c6d7e8f9a0b", "0199B0F0-1C2D-7E3F-8A4B-5C6D7E8F9A0B"})
  void isAUuid(String segment) {
    // When
    UUID id = PathId.uuid(segment);

    // Then
    assertThat(id).hasToString("0199b0f0-1c2d-7e3f-8a4b-5c6d7e8f9a0b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1-1-1-1-1", "0199b0f01c2d7e3f8a4b5c6d7e8f9a0b", "no-id", "{0199b0f0-1c2d}"})
  void isNotFoundWhenItIsNone(String segment) {
    // When
    ThrowingCallable reading = () -> PathId.uuid(segment);

    // Then
    assertThatThrownBy(reading).hasMessageContaining("Not found");
  }
}
