package dev.torg.platform.business;

import java.net.URI;
import java.net.URISyntaxException;

/** An address on the web: https, with a host, without anybody's name or password in it. */
public record HttpsAddress(String value) {

  public static final int LONGEST = 2_000;

  private static final String REASON = "must be an https address";

  public HttpsAddress {
    if (value.length() > LONGEST) {
      throw new IllegalArgumentException("must have at most " + LONGEST + " characters");
    }
    URI uri = parse(value);
    if (!"https".equalsIgnoreCase(uri.getScheme())
        || uri.getHost() == null
        || uri.getUserInfo() != null) {
      throw new IllegalArgumentException(REASON);
    }
  }

  /**
   * Reads what a caller sent. Published samples carry stray spaces at the ends; they mean nothing
   * in an address.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public static HttpsAddress of(String text) {
    return new HttpsAddress(text.strip());
  }

  private static URI parse(String value) {
    try {
      return new URI(value);
    } catch (URISyntaxException notAnAddress) {
      throw new IllegalArgumentException(REASON, notAnAddress);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
