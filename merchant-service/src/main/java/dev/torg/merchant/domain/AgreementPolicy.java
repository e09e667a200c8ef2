package dev.torg.merchant.domain;

/** Who decides about a signed agreement: an operator, or nobody (demos and sandboxes). */
public enum AgreementPolicy {
  MANUAL,
  AUTOMATIC;

  AgreementStatus statusAfterSigning() {
    return switch (this) {
      case MANUAL -> AgreementStatus.PROCESSING;
      case AUTOMATIC -> AgreementStatus.ACTIVE;
    };
  }
}
