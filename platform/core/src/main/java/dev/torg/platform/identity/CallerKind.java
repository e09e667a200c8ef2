package dev.torg.platform.identity;

/** What a caller is, for a {@code switch} that forgets nobody. */
public enum CallerKind {
  PARTNER,
  MERCHANT,
  OPERATOR,
  ADMINISTRATOR,
  PORTAL
}
