package dev.torg.merchant.domain;

/** Whether a merchant may use anything at all. */
public enum MerchantStatus {
  ACTIVE,
  DEACTIVATED
}
