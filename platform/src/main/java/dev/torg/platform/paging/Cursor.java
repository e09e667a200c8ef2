package dev.torg.platform.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The key of the last item that the caller has, such as an id or an MSN. */
public record Cursor(String key) {

  private static final int LONGEST = 200;

  public Cursor {
    if (key.isEmpty() || key.length() > LONGEST || key.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("must be a cursor that this list gave");
    }
  }

  /**
   * Reads a cursor as the caller got it.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public static Cursor parse(String text) {
    try {
      byte[] key = Base64.getUrlDecoder().decode(text);
      return new Cursor(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(key)).toString());
    } catch (IllegalArgumentException | CharacterCodingException foreign) {
      throw new IllegalArgumentException("must be a cursor that this list gave", foreign);
    }
  }

  /** What the caller gets: URL-safe, and not meant to be read. */
  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }
}
