package dev.torg.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseTest {

  @ParameterizedTest
  @ValueSource(strings = {"eclipse-temurin:17", "java", "java@sha256:abc", ""})
  void refusesWhatMayChange(String reference) {
    assertThatThrownBy(() -> new Base(reference)).hasMessageContaining("@sha256:DIGEST");
  }

  @Test
  void takesATarWithoutAskingARegistry() {
    // When
    Base base = new Base("tar:base.tar");

    // Then
    assertThat(base.isHere()).isTrue();
  }

  @Test
  void takesADigest() {
    // When
    Base base = new Base("registry.example/java@sha256:" + "a".repeat(64));

    // Then
    assertThat(base.isHere()).isFalse();
  }
}
