package dev.torg.salesunit.domain;

import java.util.Objects;

/**
 * A unit is called what the order calls it, else as its merchant, else by the merchant's number.
 */
public final class NameFallsBackToTheMerchant {

  private static final int LONGEST = 50;

  private NameFallsBackToTheMerchant() {}

  public static String of(ApprovedOrder order) {
    String merchant = Objects.requireNonNullElse(order.merchantName(), order.business().id());
    String name = Objects.requireNonNullElse(order.salesUnitName(), merchant);
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST));
  }
}
