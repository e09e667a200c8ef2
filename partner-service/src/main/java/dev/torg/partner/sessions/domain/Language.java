package dev.torg.partner.sessions.domain;

import java.util.Locale;

/** The languages that pages and mails are written in. */
public enum Language {
  NB,
  EN,
  DA,
  FI;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** The tag, as pages name it. */
  public String text() {
    return text;
  }

  /** The one of this tag. */
  public static Language of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }
}
