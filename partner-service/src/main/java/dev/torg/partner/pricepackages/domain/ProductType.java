package dev.torg.partner.pricepackages.domain;

/** What a sales unit can be ordered for, by the names that are stored and announced. */
public enum ProductType {
  PAYMENT_INTEGRATION,
  CASHIER,
  CHECKOUT,
  LOGIN,
  DONATIONS
}
