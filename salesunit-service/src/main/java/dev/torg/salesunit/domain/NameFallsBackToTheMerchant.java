package dev.torg.salesunit.domain;

/**
 * A unit is called what the order calls it, else as its merchant, else by the merchant's number.
 */
public final class NameFallsBackToTheMerchant {

  private static final int LONGEST = 50;

  private NameFallsBackToTheMerchant() {}

  public static String of(ApprovedOrder order) {
    String name =
        order.salesUnitName().or(order::merchantName).orElseGet(() -> order.business().id());
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST));
  }
}
