package dev.torg.merchant.domain;

/** The life of a signed agreement: it waits for review, then it is active or rejected. */
public enum AgreementStatus {
  PROCESSING,
  ACTIVE,
  REJECTED
}
