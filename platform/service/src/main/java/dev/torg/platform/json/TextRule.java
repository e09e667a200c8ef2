package dev.torg.platform.json;

import java.util.Optional;

/** What every text from outside must keep; each rule gives the reason when it is broken. */
final class TextRule {

  private TextRule() {}

  /** PostgreSQL stores no NUL, UTF-8 no lone surrogate; other controls have no use in a text. */
  static Optional<String> storable(String text) {
    boolean clean =
        text.codePoints()
            .allMatch(
                character ->
                    Character.getType(character) != Character.SURROGATE
                        && (!Character.isISOControl(character)
                            || character == '\n'
                            || character == '\r'
                            || character == '\t'));
    return clean ? Optional.empty() : Optional.of("must not contain control characters");
  }

  static Optional<String> length(String text, int min, int max) {
    int characters = text.codePointCount(0, text.length());
    if (characters < min || characters > max) {
      return Optional.of("must have " + min + " to " + max + " characters");
    }
    return min > 0 && text.isBlank() ? Optional.of("must not be blank") : Optional.empty();
  }

  /** What a broken limit is told with: the words of its annotation, or else the usual ones. */
  static String words(String annotated, String usual) {
    return annotated.startsWith("{jakarta.") ? usual : annotated;
  }
}
