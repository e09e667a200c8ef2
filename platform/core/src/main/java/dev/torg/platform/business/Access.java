package dev.torg.platform.business;

import java.util.Arrays;
import java.util.Locale;

/** What a person may do for whom it acts. */
public enum Access {
  /** Everything, and say who else may do what. */
  ADMIN,
  /** Everything but that. */
  EDITOR,
  /** Look. */
  READER;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** As tokens and people spell it. */
  public String text() {
    return text;
  }

  /**
   * Reads what a caller sent.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public static Access of(String text) {
    return Arrays.stream(values())
        .filter(access -> access.text.equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be admin, editor or reader"));
  }
}
