package dev.torg.salesunit.api;

import java.util.OptionalLong;

/** Reads an MSN from a request without complaint: what cannot be one belongs to no unit. */
final class MsnText {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 10;

  private MsnText() {}

  static OptionalLong number(String text) {
    int length = text.length();
    if (length < SHORTEST || length > LONGEST || text.charAt(0) == '0') {
      return OptionalLong.empty();
    }
    long number = 0;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return OptionalLong.empty();
      }
      number = 10 * number + digit;
    }
    return OptionalLong.of(number);
  }
}
