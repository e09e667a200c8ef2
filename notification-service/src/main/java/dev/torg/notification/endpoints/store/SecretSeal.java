package dev.torg.notification.endpoints.store;

import dev.torg.notification.endpoints.domain.Secret;
import dev.torg.platform.business.Seal;
import dev.torg.platform.business.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets. What is sealed begins with a mark of its key, so that a key can be replaced, and
 * is bound to its endpoint: moved to another row it does not open.
 */
@ApplicationScoped
public class SecretSeal {

  private static final int MARK_BYTES = 4;

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
    byte[] plain = secret.value().getBytes(StandardCharsets.UTF_8);
    byte[] sealed = Seal.close(key(present), plain, binding(endpoint));
    return ByteBuffer.allocate(MARK_BYTES + sealed.length).putInt(present).put(sealed).array();
  }

  /** Fails for what another key sealed, or for another endpoint. */
  public Secret open(byte[] sealed, UUID endpoint) {
    if (sealed.length < MARK_BYTES) {
      throw new IllegalStateException("a secret is too short to have been sealed");
    }
    SecretKeySpec key = key(ByteBuffer.wrap(sealed).getInt());
    byte[] rest = Arrays.copyOfRange(sealed, MARK_BYTES, sealed.length);
    return Seal.open(key, rest, binding(endpoint))
        .map(plain -> new Secret(new String(plain, StandardCharsets.UTF_8)))
        .orElseThrow(() -> new IllegalStateException("a secret cannot be opened"));
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

  private SecretKeySpec key(int mark) {
    SecretKeySpec key = keys.get(mark);
    if (key == null) {
      throw new IllegalStateException("a secret was sealed with a key that is not configured");
    }
    return key;
  }

  private static byte[] binding(UUID endpoint) {
    return endpoint.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
