package dev.torg.salesunit.domain;

/** The product that was ordered, by its stored name. */
public enum ProductType {
  PAYMENT_INTEGRATION,
  CASHIER,
  CHECKOUT,
  LOGIN,
  DONATIONS;

  public boolean takesPayments() {
    return this != LOGIN;
  }
}
