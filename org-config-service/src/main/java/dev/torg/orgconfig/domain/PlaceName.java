package dev.torg.orgconfig.domain;

import dev.torg.platform.business.SecretLook;
import java.util.regex.Pattern;

/**
 * How people name places in a vault: a few short words, with a year or a number here and there. A
 * secret has no words, or one that nobody would read.
 */
final class PlaceName {

  private static final int MOST_WORDS = 6;
  private static final int MOST_DIGITS = 8;

  private static final Pattern BETWEEN_SEGMENTS = Pattern.compile("/");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[-_]+|(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z]?[a-z]{0,19}[0-9]{0,4}|[A-Z]{1,20}[0-9]{0,4}");
  private static final Pattern UNREADABLE = Pattern.compile("(?i)[bcdfghjklmnpqrstvwxz]{6}");

  private PlaceName() {}

  /** Whether each part between slashes is made of words. */
  static boolean isOne(String path) {
    return path.chars().filter(Character::isDigit).count() <= MOST_DIGITS
        && !SecretLook.isIn(path)
        && BETWEEN_SEGMENTS.splitAsStream(path).allMatch(PlaceName::isOfWords);
  }

  private static boolean isOfWords(String segment) {
    String[] words = BETWEEN_WORDS.split(segment, -1);
    if (words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      if (!WORD.matcher(word).matches() || UNREADABLE.matcher(word).find()) {
        return false;
      }
    }
    return true;
  }
}
