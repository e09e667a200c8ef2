package dev.torg.productorder.domain;

/** What came of an act on a product order. */
public sealed interface Outcome {

  /** The act happened: the order afterwards, one sequence number on, and the fact to tell. */
  record Changed(ProductOrder order, ProductOrderFact fact) implements Outcome {}

  /** The act asked for what is so already. */
  record Unchanged(ProductOrder order) implements Outcome {}

  /** The act is not possible now; the reason is a sentence for the one who tried. */
  record Refused(String reason) implements Outcome {}
}
