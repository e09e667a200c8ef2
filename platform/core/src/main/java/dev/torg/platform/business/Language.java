package dev.torg.platform.business;

import java.util.Locale;

/** The languages that pages and mails are written in. */
public enum Language {
  NB,
  EN,
  DA,
  FI;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** The tag, as pages and events name it. */
  public String text() {
    return text;
  }

  public Locale locale() {
    return Locale.forLanguageTag(text);
  }

  /** The one of this tag. */
  public static Language of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
