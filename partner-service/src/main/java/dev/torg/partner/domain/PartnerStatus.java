package dev.torg.partner.domain;

/** Whether a partner is in business. Only a deactivated partner's keys buy no token. */
public enum PartnerStatus {
  PENDING,
  ACTIVE,
  DEACTIVATED
}
