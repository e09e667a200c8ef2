package dev.torg.productorder.domain;

/** How an order came to be: prefilled over the API, from a template, or by the merchant's hand. */
public enum OrderType {
  PREFILL,
  TEMPLATE,
  MANUAL
}
