package dev.torg.productorder.domain;

/** The products that can be ordered. */
public enum ProductType {
  PAYMENT_INTEGRATION(true),
  CASHIER(true),
  CHECKOUT(true),
  LOGIN(false),
  DONATIONS(false);

  private final boolean priced;

  ProductType(boolean priced) {
    this.priced = priced;
  }

  /** Whether this product comes at different prices, so that a price package can be chosen. */
  public boolean isPriced() {
    return priced;
  }
}
