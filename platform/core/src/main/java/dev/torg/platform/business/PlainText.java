package dev.torg.platform.business;

/** What a text for people consists of. */
public final class PlainText {

  /** Letters by their type, which leave no mark on paper: Hangul fillers and the empty Braille. */
  private static final String FILLERS = "\u115f\u1160\u3164\uffa0\u2800";

  private PlainText() {}

  /** Whether there is something in it to see: not only spaces, marks without a letter, fillers. */
  public static boolean isVisible(String text) {
    return text.codePoints().anyMatch(PlainText::leavesAMark);
  }

  /**
   * Whether nothing in it deceives the eye or cannot be stored: no control character but line
   * breaks and tabs, no character of direction, no space without width, no half of a pair.
   */
  public static boolean isClean(String text) {
    return text.codePoints().allMatch(PlainText::isClean);
  }

  /** Whether it has no line breaks, those of Unicode included, and no tabs. */
  public static boolean isOneLine(String text) {
    return text.codePoints().noneMatch(PlainText::breaksALine);
  }

  private static boolean isClean(int character) {
    return switch (Character.getType(character)) {
      case Character.SURROGATE, Character.FORMAT, Character.UNASSIGNED -> false;
      case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
      default -> true;
    };
  }

  private static boolean leavesAMark(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> FILLERS.indexOf(character) < 0;
    };
  }

  private static boolean breaksALine(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.LINE_SEPARATOR
        || Character.getType(character) == Character.PARAGRAPH_SEPARATOR;
  }
}
