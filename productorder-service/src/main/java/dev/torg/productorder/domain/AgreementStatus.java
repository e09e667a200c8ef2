package dev.torg.productorder.domain;

/** How far the merchant's agreement is; NONE where none was ever signed. */
public enum AgreementStatus {
  NONE,
  PROCESSING,
  ACTIVE,
  REJECTED;

  /** Whether an order may be submitted on the strength of it. */
  public boolean isSigned() {
    return this == PROCESSING || this == ACTIVE;
  }
}
