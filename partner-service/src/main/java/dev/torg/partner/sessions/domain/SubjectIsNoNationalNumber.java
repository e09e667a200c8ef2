package dev.torg.partner.sessions.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An eID that hands out national identity numbers as subjects, or in names, is set up wrongly: they
 * would end in our database. Norwegian, Danish and Finnish numbers are recognised by their form,
 * with a country in front and gaps between the digits, too; a Norwegian one within something longer
 * by its check digits.
 */
final class SubjectIsNoNationalNumber {

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)(no|nor|dk|dnk|fi|fin)?(\\d{11}|\\d{10}|\\d{6}[+A-FU-Y]?\\d{3}[0-9A-Z])");

  private static final Pattern GAPS = Pattern.compile("[\\s.:/_-]");
  private static final Pattern ELEVEN_DIGITS =
      Pattern.compile("(?<!\\d)(\\d{6})[\\s.-]?(\\d{5})(?!\\d)");
  private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
  private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

  private SubjectIsNoNationalNumber() {}

  static void verify(String subject) {
    boolean isOne = WHOLE.matcher(GAPS.matcher(subject).replaceAll("")).matches();
    if (isOne || hasOneWithin(subject)) {
      throw new IllegalArgumentException("The eID gave a national identity number as subject");
    }
  }

  static void verifyName(String name) {
    if (WHOLE.matcher(GAPS.matcher(name).replaceAll("")).matches() || hasOneWithin(name)) {
      throw new IllegalArgumentException("The eID gave a national identity number as name");
    }
  }

  private static boolean hasOneWithin(String text) {
    Matcher digits = ELEVEN_DIGITS.matcher(text);
    while (digits.find()) {
      String number = digits.group(1) + digits.group(2);
      if (fits(number, FIRST_WEIGHTS) && fits(number, SECOND_WEIGHTS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(String number, int[] weights) {
    int sum = 0;
    for (int place = 0; place < weights.length; place++) {
      sum += weights[place] * (number.charAt(place) - '0');
    }
    return sum % 11 == 0;
  }
}
