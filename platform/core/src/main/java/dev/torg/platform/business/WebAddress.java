package dev.torg.platform.business;

import java.net.URI;
import java.net.URISyntaxException;

/** What every address on the web keeps, whatever it is for. */
public final class WebAddress {

  /** Characters, at most. */
  public static final int LONGEST = 2_000;

  private WebAddress() {}

  /**
   * Reads an address of any scheme.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public static URI parse(String text) {
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw new IllegalArgumentException("must have at most " + LONGEST + " characters");
    }
    if (!PlainText.isClean(text) || !PlainText.isOneLine(text)) {
      throw new IllegalArgumentException(
          "must not contain control characters, or others that cannot be seen");
    }
    try {
      return new URI(text);
    } catch (URISyntaxException malformed) {
      throw new IllegalArgumentException("must be a URI", malformed);
    }
  }

  /** As {@link #parse}, with a host, and without anybody's name or password in it. */
  public static URI withHost(String text) {
    URI uri = parse(text);
    if (uri.getScheme() == null || uri.getRawAuthority() == null) {
      throw new IllegalArgumentException("must be an https address");
    }
    WebHost.of(uri.getRawAuthority());
    return uri;
  }
}
