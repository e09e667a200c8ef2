package dev.torg.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintingNarratorTest {

  @Test
  void cutsSecretsOff() {
    // Given
    String answer = "{\"access_token\":\"eyJhbGciOiJSUzI1NiJ9.rest\",\"token_type\":\"Bearer\"}";

    // When
    String shown = PrintingNarrator.shortened(answer);

    // Then
    assertThat(shown).isEqualTo("{\"access_token\":\"eyJhbG…\",\"token_type\":\"Bearer\"}");
  }

  @Test
  void keepsLongTextsToOneShortLine() {
    // Given
    String answer = "a\n ".repeat(400);

    // When
    String shown = PrintingNarrator.shortened(answer);

    // Then
    assertThat(shown).hasSizeLessThan(320).doesNotContain("\n").endsWith("…");
  }
}
