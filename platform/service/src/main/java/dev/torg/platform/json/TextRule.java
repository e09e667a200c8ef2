package dev.torg.platform.json;

import dev.torg.platform.business.PlainText;
import java.util.Optional;

/** What every text from outside must keep; each rule gives the reason when it is broken. */
final class TextRule {

  /** Characters of a member that is one line, at most. */
  private static final int LONGEST_LINE = 200;

  private TextRule() {}

  /** PostgreSQL stores no NUL, UTF-8 no lone surrogate; what cannot be seen deceives readers. */
  static Optional<String> storable(String text) {
    return PlainText.isClean(text)
        ? Optional.empty()
        : Optional.of("must not contain control characters, or others that cannot be seen");
  }

  /** A text that may be longer than a line may also have lines. */
  static Optional<String> length(String text, int min, int max) {
    int characters = text.codePointCount(0, text.length());
    if (characters < min || characters > max) {
      return Optional.of("must have " + min + " to " + max + " characters");
    }
    if (max <= LONGEST_LINE && !PlainText.isOneLine(text)) {
      return Optional.of("must be one line");
    }
    return min > 0 && !PlainText.isVisible(text)
        ? Optional.of("must not be blank")
        : Optional.empty();
  }

  /** What a broken limit is told with: the words of its annotation, or else the usual ones. */
  static String words(String annotated, String usual) {
    return annotated.startsWith("{jakarta.") ? usual : annotated;
  }
}
