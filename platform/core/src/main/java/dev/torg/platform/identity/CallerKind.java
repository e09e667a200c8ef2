package dev.torg.platform.identity;

import java.util.Locale;

/** What a caller is, for a {@code switch} that forgets nobody. */
public enum CallerKind {
  PARTNER,
  MERCHANT,
  OPERATOR,
  ADMINISTRATOR,
  PORTAL;

  private final String text = name().toLowerCase(Locale.ROOT);

  /** The name as tokens and people spell it. */
  public String text() {
    return text;
  }
}
