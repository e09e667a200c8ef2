package dev.torg.merchant.domain;

/** What can happen to a merchant. */
public enum MerchantFact {
  MERCHANT_REGISTERED,
  AGREEMENT_SIGNED,
  AGREEMENT_ACTIVATED,
  AGREEMENT_REJECTED,
  MERCHANT_ACTIVATED,
  MERCHANT_DEACTIVATED,
  MERCHANT_ERASED
}
