package dev.torg.partner.domain;

/** Whether a partner is in business. Only the keys of an active one buy tokens. */
public enum PartnerStatus {
  PENDING,
  ACTIVE,
  DEACTIVATED
}
