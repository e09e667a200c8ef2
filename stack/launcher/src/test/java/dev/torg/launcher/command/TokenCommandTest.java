package dev.torg.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class TokenCommandTest {

  @Test
  void theTokenAloneIsPipedAndWhatItNeedsIsSaidBeside() {
    // Given
    ByteArrayOutputStream piped = new ByteArrayOutputStream();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    // When
    TokenCommand.tell("a.b.c", new PrintStream(piped), new PrintStream(read));
    // Then
    assertThat(piped.toString()).isEqualToIgnoringNewLines("a.b.c");
    assertThat(read.toString()).contains("no Ocp-Apim-Subscription-Key").doesNotContain("a.b.c");
  }
}
