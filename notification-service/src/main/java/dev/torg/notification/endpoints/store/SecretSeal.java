package dev.torg.notification.endpoints.store;

import dev.torg.notification.endpoints.domain.Secret;
import dev.torg.platform.business.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets with AES-GCM. What is sealed begins with a mark of its key, so that a key can be
 * replaced, and is bound to its endpoint: moved to another row it does not open.
 */
@ApplicationScoped
public class SecretSeal {

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int MARK_BYTES = 4;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecureRandom random = new SecureRandom();
  private final Map<Integer, SecretKeySpec> keys = new LinkedHashMap<>();
  private final int present;

  SecretSeal(SealingSettings settings) {
    String key =
        settings
            .sealingKey()
            .orElseThrow(() -> new IllegalStateException("torg.webhooks.sealing-key is missing"));
    this.present = add(key);
    settings.formerSealingKeys().orElse(List.of()).forEach(this::add);
  }

  /** Each key is known by the beginning of a hash of what is made of it. */
  private int add(String text) {
    byte[] key = Sha256.of(text);
    int mark = ByteBuffer.wrap(Sha256.of(key)).getInt();
    keys.putIfAbsent(mark, new SecretKeySpec(key, "AES"));
    return mark;
  }

  byte[] seal(Secret secret, UUID endpoint) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] plain = secret.value().getBytes(StandardCharsets.UTF_8);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, present, nonce, plain, endpoint);
    return ByteBuffer.allocate(MARK_BYTES + NONCE_BYTES + sealed.length)
        .putInt(present)
        .put(nonce)
        .put(sealed)
        .array();
  }

  /** Fails for what another key sealed, or for another endpoint. */
  public Secret open(byte[] sealed, UUID endpoint) {
    if (sealed.length < MARK_BYTES + NONCE_BYTES) {
      throw new IllegalStateException("a secret is too short to have been sealed");
    }
    int mark = ByteBuffer.wrap(sealed).getInt();
    byte[] nonce = Arrays.copyOfRange(sealed, MARK_BYTES, MARK_BYTES + NONCE_BYTES);
    byte[] rest = Arrays.copyOfRange(sealed, MARK_BYTES + NONCE_BYTES, sealed.length);
    byte[] plain = run(Cipher.DECRYPT_MODE, mark, nonce, rest, endpoint);
    return new Secret(new String(plain, StandardCharsets.UTF_8));
  }

  /** Sealed with the present key; nothing when no key opens it. */
  Optional<byte[]> sealAnew(byte[] before, UUID endpoint) {
    try {
      return Optional.of(seal(open(before, endpoint), endpoint));
    } catch (IllegalStateException closed) {
      return Optional.empty();
    }
  }

  /** What is sealed with the present key begins like this, in hexadecimal digits. */
  String presentMark() {
    return HexFormat.of().toHexDigits(present);
  }

  private byte[] run(int mode, int mark, byte[] nonce, byte[] input, UUID endpoint) {
    SecretKeySpec key = keys.get(mark);
    if (key == null) {
      throw new IllegalStateException("a secret was sealed with a key that is not configured");
    }
    try {
      Cipher cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(endpoint.toString().getBytes(StandardCharsets.US_ASCII));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret cannot be sealed or opened", e);
    }
  }
}
