package dev.torg.productorder.domain;

import java.util.Locale;

/** What happened to a product order. */
public enum ProductOrderFact {
  PREFILLED,
  STARTED,
  OPENED,
  CHANGED,
  SUBMITTED,
  QUEUED,
  TAKEN,
  QUESTION_ASKED,
  ANSWERED,
  APPROVED,
  COMPLETED,
  REJECTED,
  EXPIRED,
  DELETED,
  ERASED;

  /** Whether nobody needs what earlier events told of the order. */
  public boolean endsInNothing() {
    return this == EXPIRED || this == DELETED;
  }

  /** The type of the event that tells this fact. */
  public String eventType() {
    String word = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return "productorder.product-order." + word + ".v1";
  }
}
