package dev.torg.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.limit.CredentialQuotas;
import dev.torg.platform.business.Access;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.OperatorCaller;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.testing.MutableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RefusedTokensTest {

  private static final UUID CREDENTIAL = UUID.fromString("0193a000-0000-7000-8000-000000000001");
  private static final UUID SESSION = UUID.fromString("0193a000-0000-7000-8000-000000000002");

  private final MutableClock clock = new MutableClock();
  private final CredentialQuotas quotas =
      new CredentialQuotas(100, 100, Duration.ofMinutes(1), Map.of());
  private final RefusedTokens refused = new RefusedTokens(clock, clock);
  private final Instant now = clock.instant();

  @Nested
  class OfACredential {

    @Test
    void areNoneAsLongAsNothingWasHeard() {
      // When
      Optional<String> refusal = refused.refusal(boughtWith(1));
      // Then
      assertThat(refusal).isEmpty();
    }

    @Test
    void areAllOnceItIsRevoked() {
      // When
      hear("revoked", "\"status\": \"REVOKED\", \"revokedAt\": \"%s\"".formatted(now));
      // Then
      assertThat(refused.refusal(boughtWith(1))).isPresent();
    }

    @Test
    void areAllOnceItHasExpired() {
      // Given
      expireInAMinute();
      assertThat(refused.refusal(boughtWith(1))).isEmpty();
      // When
      clock.advance(Duration.ofSeconds(61));
      // Then
      assertThat(refused.refusal(boughtWith(1))).isPresent();
    }

    @Test
    void areNoneAnyMoreOnceItsEndWasMoved() {
      // Given
      expireInAMinute();
      clock.advance(Duration.ofSeconds(61));
      assertThat(refused.refusal(boughtWith(1))).isPresent();
      // When
      hear("changed", "\"status\": \"ACTIVE\"");
      // Then
      assertThat(refused.refusal(boughtWith(1))).isEmpty();
    }

    @Test
    void areThoseOfReplacedSecretsWhenTheOverlapEnds() {
      // Given
      rotate(2, now.plusSeconds(60));
      assertThat(refused.refusal(boughtWith(1))).isEmpty();
      // When
      clock.advance(Duration.ofSeconds(61));
      // Then
      assertThat(refused.refusal(boughtWith(1))).isPresent();
      assertThat(refused.refusal(boughtWith(2))).isEmpty();
    }

    @Test
    void areThoseOfSecretsReplacedTwiceAtOnce() {
      // When
      rotate(3, now.plusSeconds(60));
      // Then
      assertThat(refused.refusal(boughtWith(1))).isPresent();
      assertThat(refused.refusal(boughtWith(2))).isEmpty();
    }

    @Test
    void areStillAllWhenAnOlderEventIsReadAgain() {
      // Given
      refused.noteCredential(CREDENTIAL, new CredentialStanding(3, true, now, null, null, 1, null));
      // When
      refused.noteCredential(
          CREDENTIAL, new CredentialStanding(2, false, null, null, null, 1, null));
      // Then
      assertThat(refused.refusal(boughtWith(1))).isPresent();
    }

    private void expireInAMinute() {
      String data = "\"status\": \"ACTIVE\", \"expiresAt\": \"%s\"".formatted(now.plusSeconds(60));
      hear("changed", data);
    }

    private void rotate(int generation, Instant until) {
      hear(
          "rotated",
          "\"status\": \"ACTIVE\", \"keyGeneration\": %d, \"rotatedAt\": \"%s\", \"previousTokensUntil\": \"%s\""
              .formatted(generation, now, until));
    }

    private void hear(String verb, String state) {
      news("credential." + verb, "\"credentialId\": \"%s\", %s".formatted(CREDENTIAL, state));
    }
  }

  @Nested
  class OfASession {

    @Test
    void areAllOnceItHasEndedAndNoneOfAnother() {
      // When
      end(now.plusSeconds(3600));
      // Then
      assertThat(refused.refusal(ofPerson(SESSION, Optional.empty()))).isPresent();
      assertThat(refused.refusal(ofPerson(UUID.randomUUID(), Optional.empty()))).isEmpty();
    }

    @Test
    void areThoseOfAnOperatorToo() {
      // When
      end(now.plusSeconds(3600));
      // Then
      assertThat(refused.refusal(ofOperator(SESSION))).isPresent();
      assertThat(refused.refusal(ofOperator(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void areForgottenWithTheLastToken() {
      // Given
      end(now.plusSeconds(3600));
      refused.forgetTheSpent();
      assertThat(refused.remembered()).isEqualTo(1);
      clock.advance(Duration.ofHours(1));
      // When
      refused.forgetTheSpent();
      // Then
      assertThat(refused.remembered()).isZero();
    }

    @Test
    void areNotEvenRememberedWhenItEndedLongAgo() {
      // When
      end(now.minusSeconds(1));
      // Then
      assertThat(refused.remembered()).isZero();
    }

    private void end(Instant last) {
      String data = "\"sessionId\": \"%s\", \"lastTokenEndsAt\": \"%s\"".formatted(SESSION, last);
      news("session.ended", data);
    }
  }

  @Nested
  class OfAPartner {

    @Test
    void areAllAsLongAsItIsDeactivated() {
      // Given
      hear("deactivated", "DEACTIVATED");
      assertThat(refused.refusal(boughtWith(1))).isPresent();
      // When
      hear("activated", "ACTIVE");
      // Then
      assertThat(refused.refusal(boughtWith(1))).isEmpty();
    }

    /** Events are read again after trouble with Kafka. */
    @Test
    void areAllThoughAnEarlierEventIsHeardAgain() {
      // Given
      refused.notePartner("123456", 2, true);
      // When
      refused.notePartner("123456", 1, false);
      // Then
      assertThat(refused.refusal(boughtWith(1))).isPresent();
    }

    @Test
    void leaveAPersonTheSessionButNotTheRole() {
      // Given
      var acting = ofPerson(SESSION, Optional.of(new ActingForPartner("123456", Access.ADMIN)));
      // When
      hear("deactivated", "DEACTIVATED");
      // Then
      assertThat(refused.refusal(acting)).isEmpty();
      assertThat(refused.actsForDeactivatedPartner(acting)).isTrue();
    }

    private void hear(String verb, String status) {
      news("partner." + verb, "\"partnerId\": \"123456\", \"status\": \"%s\"".formatted(status));
    }
  }

  @Test
  void spentCredentialsAreForgottenAfterTheLongestLifeOfAToken() {
    // Given
    refused.noteCredential(CREDENTIAL, new CredentialStanding(1, true, now, null, null, 1, null));
    clock.advance(Duration.ofHours(25));
    // When
    refused.forgetTheSpent();
    // Then
    assertThat(refused.remembered()).isZero();
  }

  @Test
  void nonsenseIsNotHeard() {
    // When
    CredentialNews.hear(null, refused, quotas, now);
    CredentialNews.hear("no JSON", refused, quotas, now);
    CredentialNews.hear("{\"type\": \"partner.session.ended.v1\"}", refused, quotas, now);
    // Then
    assertThat(refused.remembered()).isZero();
  }

  private void news(String happened, String data) {
    String event = "{\"type\": \"partner.%s.v1\", \"data\": {%s}}".formatted(happened, data);
    CredentialNews.hear(event, refused, quotas, clock.instant());
  }

  private VerifiedToken boughtWith(int generation) {
    return of(new PartnerCaller(CREDENTIAL, "123456", Optional.empty()), generation);
  }

  private VerifiedToken ofPerson(UUID session, Optional<ActingFor> actingFor) {
    return of(person(session, actingFor), 1);
  }

  private VerifiedToken ofOperator(UUID session) {
    return of(OperatorCaller.of(person(session, Optional.empty())), 1);
  }

  private PortalCaller person(UUID session, Optional<ActingFor> actingFor) {
    return new PortalCaller(
        UUID.randomUUID(), session, "Kari", LocalDate.of(1980, 3, 12), now, actingFor);
  }

  private VerifiedToken of(Caller caller, int generation) {
    return new VerifiedToken(caller, now, now.plusSeconds(3600), null, generation, null);
  }
}
