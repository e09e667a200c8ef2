package dev.torg.productorder.store;

import dev.torg.platform.business.Sha256;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that seals passwords.
 *
 * @param id made of the key itself, so that nobody has to keep a list of both
 */
record PasswordKey(String id, SecretKeySpec aes) {

  private static final int ID_LENGTH = 16;

  static PasswordKey of(String base64) {
    byte[] key = Base64.getDecoder().decode(base64.strip());
    return new PasswordKey(Sha256.hex(key).substring(0, ID_LENGTH), new SecretKeySpec(key, "AES"));
  }

  @Override
  public String toString() {
    return "PasswordKey[" + id + "]";
  }
}
