package dev.torg.partner.sessions.domain;

import java.util.regex.Pattern;

/**
 * An eID that hands out national identity numbers as subjects is set up wrongly: they would end in
 * our database. Norwegian, Danish and Finnish numbers are recognised by their form.
 */
final class SubjectIsNoNationalNumber {

  private static final Pattern NATIONAL_NUMBER =
      Pattern.compile("\\d{11}|\\d{6}-?\\d{4}|\\d{6}[-+A-FU-Y]\\d{3}[0-9A-Z]");

  private SubjectIsNoNationalNumber() {}

  static void verify(String subject) {
    if (NATIONAL_NUMBER.matcher(subject).matches()) {
      throw new IllegalArgumentException("The eID gave a national identity number as subject");
    }
  }
}
