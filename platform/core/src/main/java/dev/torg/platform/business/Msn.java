package dev.torg.platform.business;

import java.util.OptionalLong;

/** Merchant serial number: the public number of a sales unit, 4 to 10 digits, never reused. */
public record Msn(String value) {

  public static final int SHORTEST = 4;
  public static final int LONGEST = 10;

  public Msn {
    if (!isOne(value)) {
      throw new IllegalArgumentException("must be a merchant serial number: 4 to 10 digits");
    }
  }

  /**
   * Reads what a caller sent.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public static Msn of(String value) {
    return new Msn(value);
  }

  /** Whether a text has the form of an MSN; no unit need have it. */
  public static boolean isOne(CharSequence text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.chars().allMatch(character -> character >= '0' && character <= '9');
  }

  /**
   * The number that a unit would have which is written like this; empty for what no unit can have,
   * a number with a leading zero among it.
   */
  public static OptionalLong number(CharSequence text) {
    int length = text.length();
    if (length < SHORTEST || length > LONGEST || text.charAt(0) == '0') {
      return OptionalLong.empty();
    }
    long number = 0;
    for (int at = 0; at < length; at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return OptionalLong.empty();
      }
      number = 10 * number + digit;
    }
    return OptionalLong.of(number);
  }

  @Override
  public String toString() {
    return value;
  }
}
