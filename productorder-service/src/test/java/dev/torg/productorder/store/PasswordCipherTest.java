package dev.torg.productorder.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.productorder.domain.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordCipherTest {

  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  @Test
  void opensWhatItSealed() {
    PasswordCipher cipher = new PasswordCipher(() -> Optional.of(KEY));

    byte[] sealed = Objects.requireNonNull(cipher.seal(new Secret("test-password")));

    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("test-password");
    assertThat(cipher.open(sealed)).isEqualTo(new Secret("test-password"));
  }

  @Test
  void keepsNothingWithoutAKey() {
    PasswordCipher cipher = new PasswordCipher(() -> Optional.empty());

    byte[] sealed = cipher.seal(new Secret("test-password"));

    assertThat(sealed).isNull();
  }
}
