package dev.torg.platform.business;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Seals secrets with AES-GCM, each behind a nonce of its own and bound to what it belongs to. */
public final class Seal {

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private Seal() {}

  public static byte[] close(SecretKey key, byte[] plain, byte[] boundTo) {
    byte[] nonce = FreshBytes.of(NONCE_BYTES);
    try {
      byte[] closed = cipher(Cipher.ENCRYPT_MODE, key, nonce, boundTo).doFinal(plain);
      return ByteBuffer.allocate(NONCE_BYTES + closed.length).put(nonce).put(closed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret cannot be sealed", e);
    }
  }

  /** Empty for what another key sealed, what is bound to something else, and what was changed. */
  public static Optional<byte[]> open(SecretKey key, byte[] sealed, byte[] boundTo) {
    if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
      return Optional.empty();
    }
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    byte[] closed = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, boundTo).doFinal(closed));
    } catch (AEADBadTagException anotherKeyOrPlace) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a secret cannot be opened", e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] boundTo)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(ALGORITHM);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(boundTo);
    return cipher;
  }
}
