package dev.torg.platform.business;

import java.util.Arrays;
import java.util.Base64;

/**
 * A sales unit's logo: a PNG of 100 to 1000 pixels a side and at most 256 KiB, known to decode.
 *
 * <p>Checking decodes the whole picture, a few milliseconds of computing: call {@link
 * #fromBase64(String)} on a worker thread, not on the event loop.
 */
public final class Logo {

  private static final int LARGEST = 256 * 1024;
  private static final int LONGEST_BASE64 = (LARGEST + 2) / 3 * 4;

  private final byte[] png;

  private Logo(byte[] png) {
    this.png = png;
  }

  /**
   * Reads what a caller sent.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public static Logo fromBase64(String base64) {
    if (base64.regionMatches(true, 0, "data:", 0, 5)) {
      throw new IllegalArgumentException("must be base64 alone, without data:…, in front of it");
    }
    if (base64.indexOf('\n') >= 0 || base64.indexOf('\r') >= 0) {
      throw new IllegalArgumentException("must be base64 without line breaks");
    }
    if (base64.length() > LONGEST_BASE64) {
      throw new IllegalArgumentException(tooLarge());
    }
    return ofPng(decode(base64));
  }

  /** As {@link #fromBase64(String)}, of the picture itself. */
  public static Logo ofPng(byte[] png) {
    if (png.length > LARGEST) {
      throw new IllegalArgumentException(tooLarge());
    }
    PngCheck.check(png);
    return new Logo(png.clone());
  }

  /** The picture's own bytes. */
  public byte[] png() {
    return png.clone();
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(png);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Logo logo && Arrays.equals(png, logo.png);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(png);
  }

  @Override
  public String toString() {
    return "Logo of " + png.length + " bytes";
  }

  private static byte[] decode(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException notBase64) {
      throw new IllegalArgumentException("must be base64", notBase64);
    }
  }

  private static String tooLarge() {
    return "must be at most " + LARGEST / 1024 + " KiB, decoded";
  }
}
