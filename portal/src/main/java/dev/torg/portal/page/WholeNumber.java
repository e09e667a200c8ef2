package dev.torg.portal.page;

import java.util.regex.Pattern;

/** A whole number as people write it: in one piece, or in groups of three digits. */
public final class WholeNumber {

  private static final String BETWEEN = "[.\\s\\u00a0\\u202f]";
  private static final Pattern WRITTEN =
      Pattern.compile("\\d{1,15}|\\d{1,3}(?:" + BETWEEN + "\\d{3}){1,4}");

  private WholeNumber() {}

  /** The number; anything else stays the text that it is, for the API to refuse. */
  public static Object of(String text) {
    return WRITTEN.matcher(text).matches()
        ? (Object) Long.parseLong(text.replaceAll(BETWEEN, ""))
        : text;
  }
}
