package dev.torg.platform.business;

import java.util.regex.Pattern;

/** Merchant serial number: the public number of a sales unit, 4 to 10 digits, never reused. */
public record Msn(String value) {

  private static final Pattern FORMAT = Pattern.compile("[0-9]{4,10}");

  public Msn {
    if (!FORMAT.matcher(value).matches()) {
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

  @Override
  public String toString() {
    return value;
  }
}
