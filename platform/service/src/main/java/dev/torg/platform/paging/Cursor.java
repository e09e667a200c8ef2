package dev.torg.platform.paging;

import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** The key of the last item that the caller has, such as an id or an MSN. */
public record Cursor(String key) {

  private static final int LONGEST = 200;
  private static final String FOREIGN = "must be a cursor that this list gave";

  public Cursor {
    if (key.isEmpty() || key.length() > LONGEST || key.indexOf('\0') >= 0) {
      throw new IllegalArgumentException(FOREIGN);
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
      throw new IllegalArgumentException(FOREIGN, foreign);
    }
  }

  /**
   * The key of a list whose keys are whole numbers; a 400 when it is none, since then another list
   * gave the cursor.
   */
  public long number() {
    try {
      return Long.parseLong(key);
    } catch (NumberFormatException foreign) {
      throw foreign();
    }
  }

  /** As {@link #number}, of a list whose keys are UUIDs. */
  public UUID uuid() {
    try {
      return UUID.fromString(key);
    } catch (IllegalArgumentException foreign) {
      throw foreign();
    }
  }

  /** As {@link #number}, of a list whose keys have a form of their own. */
  public String key(Pattern form) {
    if (!form.matcher(key).matches()) {
      throw foreign();
    }
    return key;
  }

  /** The 400 for a cursor that another list gave. */
  public static RuntimeException foreign() {
    return Problems.invalid(List.of(new Violation("cursor", FOREIGN)));
  }

  /** What the caller gets: URL-safe, and not meant to be read. */
  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }
}
