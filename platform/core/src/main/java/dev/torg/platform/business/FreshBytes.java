package dev.torg.platform.business;

import java.security.SecureRandom;

/** What nobody can guess. */
public final class FreshBytes {

  private static final SecureRandom RANDOM = new SecureRandom();

  private FreshBytes() {}

  public static byte[] of(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
