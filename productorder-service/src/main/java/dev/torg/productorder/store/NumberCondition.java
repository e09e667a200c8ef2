package dev.torg.productorder.store;

import dev.torg.platform.business.Scheme;
import java.util.Arrays;
import java.util.stream.Collectors;

/** That an order has a number: that of its sales unit, or of its business, in any register. */
final class NumberCondition {

  private static final String REGISTERS =
      Arrays.stream(Scheme.values())
          .map(scheme -> "'" + scheme.text() + "'")
          .collect(Collectors.joining(", "));

  /** Follows another condition on the row {@code o}. */
  static final String IN_HQL = called("o.businessScheme", "o.businessId", ":number");

  /** As {@link #IN_HQL}, with the number as fourth parameter. */
  static final String IN_SQL = called("o.business_scheme", "o.business_id", "$4");

  private NumberCondition() {}

  /** The index of businesses begins with their register, so all of them are named. */
  private static String called(String scheme, String id, String number) {
    return " and (o.msn = %3$s or %1$s in (%4$s) and %2$s = %3$s)"
        .formatted(scheme, id, number, REGISTERS);
  }
}
