package dev.torg.productorder.domain;

import java.util.List;

/** A merchant can change everything in its form but what the partner locked. */
public final class LockedFieldsMustStay {

  private LockedFieldsMustStay() {}

  /** One gap for each locked field whose value is not what it was. */
  public static List<Gap> violations(ProductOrder order, OrderForm edited) {
    return order.origin().lockedFields().stream()
        .filter(field -> !field.in(edited).equals(field.in(order.form())))
        .map(field -> new Gap(field, "is set by the partner and cannot be changed"))
        .toList();
  }
}
