package dev.torg.partner.sessions.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as the eID vouches for it at one login.
 *
 * <p>Refuses with an {@link IllegalArgumentException} what cannot be kept: too long, with control
 * characters in it, or a date that nobody alive was born on.
 */
public record Person(
    String issuer, String subject, String name, LocalDate birthDate, @Nullable String email) {

  private static final int LONGEST_ISSUER = 300;
  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_EMAIL = 254;
  private static final int EARLIEST_YEAR = 1850;
  private static final int LATEST_YEAR = 2200;

  public Person {
    SubjectIsNoNationalNumber.verify(subject);
    SubjectIsNoNationalNumber.verifyName(name);
    require(fits(issuer, LONGEST_ISSUER), "issuer");
    require(fits(subject, LONGEST_SUBJECT), "subject");
    require(fits(name, LONGEST_NAME), "name");
    require(email == null || fits(email, LONGEST_EMAIL), "e-mail address");
    require(
        birthDate.getYear() >= EARLIEST_YEAR && birthDate.getYear() <= LATEST_YEAR, "birth date");
  }

  private static boolean fits(String text, int longest) {
    return text.codePointCount(0, text.length()) <= longest
        && text.chars().noneMatch(Character::isISOControl);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("The eID gave a " + what + " that cannot be kept");
    }
  }

  @Override
  public String toString() {
    return "Person[hidden]";
  }
}
