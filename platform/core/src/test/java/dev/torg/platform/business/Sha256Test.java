package dev.torg.platform.business;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sha256Test {

  @Test
  void givesWhatTheStandardSays() {
    // When
    String hash = Sha256.hex("abc".getBytes(UTF_8));

    // Then
    assertThat(hash).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void takesATextInUtf8() {
    // When
    byte[] hash = Sha256.of("blåbær");

    // Then
    assertThat(hash).isEqualTo(Sha256.of("blåbær".getBytes(UTF_8)));
  }
}
