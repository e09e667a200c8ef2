package dev.torg.platform.business;

import java.util.regex.Pattern;

/** The name of a sales unit as its customers read it: 1 to 50 characters. */
public record SalesUnitName(String value) {

  /** The rule for readers of the API documents, whose validators know no letters by their kind. */
  public static final String WORDS =
      "What customers read: letters and digits of any script, spaces and ( ) - _ + . \\ ` ' & / , :"
          + " ; ? @ * ! ’ – « »";

  private static final int LONGEST_STORED = 50;
  private static final int LONGEST_ON_PREFILL = 40;
  private static final Pattern ACCEPTED =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\p{Zs}()\\-_+.\\\\`'&/,:;?@*!’–«»]*");

  public SalesUnitName {
    check(value, LONGEST_STORED);
  }

  /**
   * Reads the name of an existing unit, as long as can be stored.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public static SalesUnitName of(String value) {
    return new SalesUnitName(value);
  }

  /** As {@link #of(String)}, for a new order: at most 40 characters. */
  public static SalesUnitName onPrefill(String value) {
    check(value, LONGEST_ON_PREFILL);
    return new SalesUnitName(value);
  }

  private static void check(String value, int longest) {
    int characters = value.codePointCount(0, value.length());
    if (characters < 1 || characters > longest) {
      throw new IllegalArgumentException("must have 1 to " + longest + " characters");
    }
    if (!PlainText.isVisible(value)) {
      throw new IllegalArgumentException("must not be blank");
    }
    if (!ACCEPTED.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "may contain letters, digits, spaces and ( ) - _ + . \\ ` ' & / , : ; ? @ * ! ’ – « » only");
    }
  }
}
