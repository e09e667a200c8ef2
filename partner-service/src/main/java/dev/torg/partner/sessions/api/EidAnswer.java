package dev.torg.partner.sessions.api;

import dev.torg.partner.sessions.domain.LoginProof;
import dev.torg.partner.sessions.domain.Person;
import dev.torg.platform.business.Sha256;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.time.WallTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads what the eID told in its ID token. Claims not named here are never looked at. What is
 * missing, garbled or not what was asked for fails as a bad gateway.
 */
@ApplicationScoped
class EidAnswer {

  private final Duration maxAge;
  private final Clock clock;

  EidAnswer(
      @ConfigProperty(name = "quarkus.oidc.eid.authentication.extra-params.max_age")
          long maxAgeSeconds,
      @WallTime Clock clock) {
    this.maxAge = Duration.ofSeconds(maxAgeSeconds);
    this.clock = clock;
  }

  Person person(JsonWebToken idToken) {
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
          idToken.getClaim("email"));
    } catch (IllegalArgumentException | DateTimeException garbled) {
      throw unusable("The eID told something about the person that cannot be used here.");
    }
  }

  /**
   * A time of authentication is due since an age was asked for (OpenID Connect Core, section 2). A
   * signature of the person counts by it, so it is never guessed.
   *
   * @param anew whether the eID was asked not to vouch by a login that it remembers
   */
  LoginProof proof(JsonWebToken idToken, boolean anew) {
    long authTime = idToken.<Number>getClaim("auth_time").longValue();
    var proof =
        new LoginProof(
            Sha256.hex(idToken.getRawToken().getBytes(StandardCharsets.UTF_8)),
            Instant.ofEpochSecond(idToken.getIssuedAtTime()),
            authTime > 0 ? moment(authTime) : Instant.MAX);
    if (!proof.isOfOneWhoProvedWithin(anew ? LoginProof.AT_ONCE : maxAge, clock.instant())) {
      throw unusable("The eID did not tell when the person proved who it is, or no fit time.");
    }
    return proof;
  }

  private static Instant moment(long epochSecond) {
    try {
      return Instant.ofEpochSecond(epochSecond);
    } catch (DateTimeException beyondAllTime) {
      return Instant.MAX;
    }
  }

  private static RuntimeException unusable(String detail) {
    return Problems.of(ProblemType.BAD_GATEWAY, detail);
  }
}
