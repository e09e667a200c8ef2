package dev.torg.notification.endpoints.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.torg.notification.endpoints.domain.Secret;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretSealTest {

  private static final String FIRST = "the first key of at least 32 characters";
  private static final String SECOND = "the second key of at least 32 characters";

  private final UUID endpoint = UUID.randomUUID();
  private final Secret secret = Secret.random();

  @Test
  void opensWhatItSealed() {
    // Given
    SecretSeal seal = Seals.with(FIRST);
    // When
    byte[] sealed = seal.seal(secret, endpoint);
    // Then
    assertThat(seal.open(sealed, endpoint)).isEqualTo(secret);
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(secret.value());
    assertThat(HexFormat.of().formatHex(sealed)).startsWith(seal.presentMark());
  }

  @Test
  void sealsTheSameNeverTheSameWay() {
    // Given
    SecretSeal seal = Seals.with(FIRST);
    // When
    byte[] sealed = seal.seal(secret, endpoint);
    // Then
    assertThat(seal.seal(secret, endpoint)).isNotEqualTo(sealed);
  }

  @Test
  void opensWhatAFormerKeySealed() {
    // Given
    byte[] sealed = Seals.with(FIRST).seal(secret, endpoint);
    // When
    Secret opened = Seals.with(SECOND, FIRST).open(sealed, endpoint);
    // Then
    assertThat(opened).isEqualTo(secret);
  }

  @Test
  void doesNotOpenWhatAnUnknownKeySealed() {
    // Given
    byte[] sealed = Seals.with(FIRST).seal(secret, endpoint);
    SecretSeal other = Seals.with(SECOND);
    // When
    assertThatThrownBy(() -> other.open(sealed, endpoint))
        // Then
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining(secret.value());
  }

  @Test
  void doesNotOpenForAnotherEndpoint() {
    // Given
    SecretSeal seal = Seals.with(FIRST);
    byte[] sealed = seal.seal(secret, endpoint);
    // When
    assertThatThrownBy(() -> seal.open(sealed, UUID.randomUUID()))
        // Then
        .isInstanceOf(IllegalStateException.class);
  }
}
