package dev.torg.partner.sessions.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as the eID vouches for it at one login.
 *
 * @param authenticatedAt when the person last proved who it is
 */
public record Person(
    String issuer,
    String subject,
    String name,
    LocalDate birthDate,
    @Nullable String email,
    Instant authenticatedAt) {

  public Person {
    SubjectIsNoNationalNumber.verify(subject);
  }

  @Override
  public String toString() {
    return "Person[hidden]";
  }
}
