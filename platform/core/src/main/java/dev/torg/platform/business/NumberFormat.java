package dev.torg.platform.business;

import java.util.function.Predicate;

/**
 * How a national number looks.
 *
 * @param pattern a regular expression for the whole number
 * @param reason what to tell somebody whose number does not match it
 */
record NumberFormat(String pattern, String reason, Predicate<String> rightCheckDigit) {

  void check(String id) {
    if (!id.matches(pattern)) {
      throw new IllegalArgumentException(reason);
    }
  }

  /** Only for what has passed {@link #check}. Zeros fit any sum, and are nobody's number. */
  void checkDigit(String id) {
    if (id.matches("[0-]+")) {
      throw new IllegalArgumentException("must not be zeros only");
    }
    if (!rightCheckDigit.test(id)) {
      throw new IllegalArgumentException("has a wrong check digit: please look for a typing error");
    }
  }
}
