package dev.torg.platform.business;

import java.net.URI;

/**
 * An address on the web: https, with a host, without anybody's name or password in it. The
 * constructor takes what is stored, which was accepted by the rules of its day.
 */
public record HttpsAddress(String value) {

  public static final int LONGEST = WebAddress.LONGEST;

  /**
   * Reads what a caller sent. Published samples carry stray spaces at the ends; they mean nothing
   * in an address.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public static HttpsAddress of(String text) {
    String value = text.strip();
    if (!"https".equalsIgnoreCase(WebAddress.withHost(value).getScheme())) {
      throw new IllegalArgumentException("must be an https address");
    }
    return new HttpsAddress(value);
  }

  /** Whether customers elsewhere may reach it, as its host looks; nobody is asked. */
  public boolean looksPublic() {
    return WebHost.of(URI.create(value).getRawAuthority()).isPublicName();
  }

  @Override
  public String toString() {
    return value;
  }
}
