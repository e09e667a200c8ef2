package dev.torg.productorder.store;

import dev.torg.productorder.domain.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals test site passwords with AES-GCM under the key in the settings. Without one no password is
 * kept: {@link #seal} gives null.
 */
@ApplicationScoped
class PasswordCipher {

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final Optional<SecretKeySpec> key;

  PasswordCipher(PasswordSettings settings) {
    this.key =
        settings
            .passwordKey()
            .map(text -> new SecretKeySpec(Base64.getDecoder().decode(text), "AES"));
  }

  byte @Nullable [] seal(Secret password) {
    return key.map(aes -> sealed(aes, password)).orElse(null);
  }

  /** The password, or null when there is no key to open it with. */
  @Nullable Secret open(byte[] sealed) {
    return key.map(aes -> opened(aes, sealed)).orElse(null);
  }

  private byte[] sealed(SecretKeySpec aes, Secret password) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] plain = password.value().getBytes(StandardCharsets.UTF_8);
    byte[] secret = run(Cipher.ENCRYPT_MODE, aes, nonce, plain);
    return ByteBuffer.allocate(nonce.length + secret.length).put(nonce).put(secret).array();
  }

  private static Secret opened(SecretKeySpec aes, byte[] sealed) {
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    byte[] nonce = new byte[NONCE_BYTES];
    buffer.get(nonce);
    byte[] secret = new byte[buffer.remaining()];
    buffer.get(secret);
    return new Secret(
        new String(run(Cipher.DECRYPT_MODE, aes, nonce, secret), StandardCharsets.UTF_8));
  }

  private static byte[] run(int mode, SecretKeySpec aes, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(mode, aes, new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a test site password cannot be sealed or opened", e);
    }
  }
}
