package dev.torg.partner.sessions.api;

import dev.torg.partner.sessions.domain.Person;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads a person off the ID token that the eID gave. Claims not named here are never looked at. */
final class PersonOfIdToken {

  private PersonOfIdToken() {}

  /** Fails as a bad gateway when the eID leaves out or garbles what identifies a person. */
  static Person read(JsonWebToken idToken) {
    String name = idToken.getClaim("name");
    String birthDate = idToken.getClaim("birthdate");
    if (name == null || name.isBlank() || birthDate == null || idToken.getSubject() == null) {
      throw unusable("The eID did not tell name and birth date.");
    }
    try {
      return new Person(
          idToken.getIssuer(),
          idToken.getSubject(),
          name,
          LocalDate.parse(birthDate),
          idToken.getClaim("email"),
          authenticatedAt(idToken));
    } catch (IllegalArgumentException | DateTimeException garbled) {
      throw unusable("The eID told something about the person that cannot be used here.");
    }
  }

  /** A missing claim is read as 0, by the library's own convention. */
  private static Instant authenticatedAt(JsonWebToken idToken) {
    long authTime = idToken.<Number>getClaim("auth_time").longValue();
    return Instant.ofEpochSecond(authTime > 0 ? authTime : idToken.getIssuedAtTime());
  }

  private static RuntimeException unusable(String detail) {
    return Problems.of(ProblemType.BAD_GATEWAY, detail);
  }
}
