package dev.torg.productorder.domain;

/** What came of an act on a product order. One that is not possible now breaks a rule. */
public sealed interface Outcome {

  /** The order afterwards. */
  ProductOrder order();

  /** The act happened: the order afterwards, one sequence number on, and the fact to tell. */
  record Changed(ProductOrder order, ProductOrderFact fact) implements Outcome {}

  /** The act asked for what is so already. */
  record Unchanged(ProductOrder order) implements Outcome {}
}
