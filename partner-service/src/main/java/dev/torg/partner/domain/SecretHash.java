package dev.torg.partner.domain;

import dev.torg.platform.business.Sha256;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/**
 * The SHA-256 hash of a secret. A plain hash is enough, and no slow one is needed, because the
 * secrets are 256 random bits.
 */
public final class SecretHash {

  /** Matches nothing that anybody can present. */
  public static final SecretHash NONE = new SecretHash(new byte[32]);

  private final byte[] bytes;

  private SecretHash(byte[] bytes) {
    this.bytes = bytes;
  }

  public static SecretHash of(String secret) {
    return new SecretHash(Sha256.of(secret));
  }

  public static SecretHash stored(byte[] bytes) {
    return new SecretHash(bytes.clone());
  }

  /** Compares in a time that does not depend on where the difference is. */
  public boolean matches(String secret) {
    return MessageDigest.isEqual(bytes, of(secret).bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SecretHash hash && MessageDigest.isEqual(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String base64Url() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
