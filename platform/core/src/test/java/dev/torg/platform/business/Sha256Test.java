package dev.torg.platform.business;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
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

  @Test
  void makesTheHmacThatRfc4231Publishes() {
    byte[] key = "Jefe".getBytes(UTF_8);
    byte[] content = "what do ya want for nothing?".getBytes(UTF_8);

    assertThat(HexFormat.of().formatHex(Sha256.keyed(key, content)))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }
}
