package dev.torg.partner.domain;

/** Whether keys can be used, and if not, why. */
public enum CredentialStatus {
  /** Issued, but nobody has asked to see the keys yet, so that there are none to use. */
  UNREVEALED,
  ACTIVE,
  /** Buys nothing until somebody moves its end. */
  EXPIRED,
  /** For ever. */
  REVOKED
}
