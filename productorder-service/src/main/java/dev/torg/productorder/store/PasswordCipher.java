package dev.torg.productorder.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.torg.productorder.domain.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals test site passwords with AES-GCM under the key in the settings, each bound to its order.
 * Without a key no password is kept.
 *
 * <p>A password stays closed while orders are read. It is opened, with the key that sealed it, to
 * be sealed anew with the present one.
 */
@ApplicationScoped
class PasswordCipher {

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final Optional<PasswordKey> present;
  private final List<PasswordKey> all;

  PasswordCipher(PasswordSettings settings) {
    this.present = settings.passwordKey().map(PasswordKey::of);
    this.all =
        Stream.concat(
                present.stream(),
                settings.formerPasswordKeys().stream().flatMap(List::stream).map(PasswordKey::of))
            .toList();
  }

  /** What is to be kept of the secret of that order; empty when there is no key. */
  Optional<Secret.Kept> kept(Secret secret, UUID orderId) {
    if (secret instanceof Secret.Kept kept) {
      return Optional.of(kept);
    }
    return present.map(key -> sealed(key, ((Secret.Plain) secret).value(), orderId));
  }

  /** The same password under the present key; empty when no key opens it, or there is no need. */
  Optional<Secret.Kept> renewed(Secret.Kept kept, UUID orderId) {
    return present
        .filter(key -> !key.id().equals(kept.keyId()))
        .flatMap(key -> opened(kept, orderId).map(plain -> sealed(key, plain, orderId)));
  }

  /** The password; empty when none of the keys opens it for that order. */
  Optional<String> opened(Secret.Kept kept, UUID orderId) {
    byte[] boundTo = kept.keyId().isEmpty() ? new byte[0] : binding(orderId);
    return all.stream()
        .filter(key -> kept.keyId().isEmpty() || kept.keyId().equals(key.id()))
        .flatMap(key -> opened(key, kept, boundTo).stream())
        .findFirst();
  }

  private Secret.Kept sealed(PasswordKey key, String password, UUID orderId) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, binding(orderId));
      byte[] secret = cipher.doFinal(password.getBytes(UTF_8));
      byte[] both =
          ByteBuffer.allocate(nonce.length + secret.length).put(nonce).put(secret).array();
      return new Secret.Kept(key.id(), Base64.getEncoder().encodeToString(both));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a test site password cannot be sealed", e);
    }
  }

  private static Optional<String> opened(PasswordKey key, Secret.Kept kept, byte[] boundTo) {
    ByteBuffer both = ByteBuffer.wrap(Base64.getDecoder().decode(kept.content()));
    byte[] nonce = new byte[NONCE_BYTES];
    both.get(nonce);
    byte[] secret = new byte[both.remaining()];
    both.get(secret);
    try {
      byte[] plain = cipher(Cipher.DECRYPT_MODE, key, nonce, boundTo).doFinal(secret);
      return Optional.of(new String(plain, UTF_8));
    } catch (AEADBadTagException anotherKeyOrOrder) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a test site password cannot be opened", e);
    }
  }

  private static Cipher cipher(int mode, PasswordKey key, byte[] nonce, byte[] boundTo)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, key.aes(), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(boundTo);
    return cipher;
  }

  private static byte[] binding(UUID orderId) {
    return ("product-order:" + orderId).getBytes(UTF_8);
  }
}
