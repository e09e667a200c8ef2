package dev.torg.platform.identity;

import dev.torg.platform.business.PlainText;
import dev.torg.platform.problem.Violation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Headers in which callers say which system they are, and which sales unit they mean. */
public final class CallerHeaders {

  public static final String MERCHANT_SERIAL_NUMBER = "Merchant-Serial-Number";

  public static final String SYSTEM_NAME = "Vipps-System-Name";
  public static final String SYSTEM_VERSION = "Vipps-System-Version";
  public static final String SYSTEM_PLUGIN_NAME = "Vipps-System-Plugin-Name";
  public static final String SYSTEM_PLUGIN_VERSION = "Vipps-System-Plugin-Version";

  /** Those about the system. */
  public static final List<String> SYSTEM =
      List.of(SYSTEM_NAME, SYSTEM_VERSION, SYSTEM_PLUGIN_NAME, SYSTEM_PLUGIN_VERSION);

  private static final int LONGEST = 30;

  private CallerHeaders() {}

  /** What is wrong with a header about the system. */
  public static Optional<Violation> wrong(String header, String value) {
    String text = text(value);
    if (text.codePointCount(0, text.length()) > LONGEST) {
      return Optional.of(new Violation(header, "must have at most " + LONGEST + " characters"));
    }
    return PlainText.isClean(text)
        ? Optional.empty()
        : Optional.of(
            new Violation(
                header, "must not contain control characters, or others that cannot be seen"));
  }

  /**
   * What a header says: HTTP brings bytes, one a character, which are UTF-8 as most clients write
   * it, and else what they seem.
   */
  public static String text(String value) {
    try {
      ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(value));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().strip();
    } catch (CharacterCodingException notUtf8) {
      return value.strip();
    }
  }
}
