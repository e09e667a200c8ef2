package dev.torg.partner.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.partner.domain.CredentialHolder.OfMerchant;
import dev.torg.partner.domain.CredentialHolder.OfPartner;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.business.Replacement;
import dev.torg.platform.business.Scheme;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CredentialTest {

  private static final UUID ID = UUID.fromString("0193a000-0000-7000-8000-000000000001");
  private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

  private final FreshSecrets secrets = new FreshSecrets("secret", "subscription");
  private final Credential partnerKeys = issued(CredentialKind.PARTNER_KEYS, secrets);
  private final Credential managementKeys =
      issued(CredentialKind.MANAGEMENT_KEYS, new FreshSecrets("secret", null));

  @Test
  void isProvenByAllItsSecrets() {
    assertThat(partnerKeys.provenBy(keys("secret", "subscription"), NOW)).isPresent();
    assertThat(managementKeys.provenBy(keys("secret", null), NOW)).isPresent();
  }

  @Test
  void isNotProvenWhenOneSecretIsWrongOrMissing() {
    assertThat(partnerKeys.provenBy(keys("wrong", "subscription"), NOW)).isEmpty();
    assertThat(partnerKeys.provenBy(keys("secret", "wrong"), NOW)).isEmpty();
    assertThat(partnerKeys.provenBy(keys("secret", null), NOW)).isEmpty();
    assertThat(managementKeys.provenBy(keys("wrong", null), NOW)).isEmpty();
  }

  @Test
  void isNotProvenByASubscriptionKeyThatItDoesNotHave() {
    assertThat(managementKeys.provenBy(keys("secret", "anything"), NOW)).isEmpty();
  }

  @Test
  void isNeverProvenOnceRevoked() {
    Credential revoked = partnerKeys.revoke(NOW.plusSeconds(1));

    assertThat(revoked.provenBy(keys("secret", "subscription"), NOW)).isEmpty();
    assertThat(revoked.sequence()).isEqualTo(2);
  }

  @Test
  void isProvenByOldSecretsUntilTheOverlapEnds() {
    var rotated =
        partnerKeys.rotate(
            new FreshSecrets("fresh", "newer"), NOW, new RotationOverlap(Duration.ofHours(1)));

    assertThat(rotated.provenBy(keys("fresh", "newer"), NOW))
        .get()
        .extracting(Proof::goodUntil)
        .isEqualTo(Optional.empty());
    assertThat(rotated.provenBy(keys("secret", "subscription"), NOW.plusSeconds(3599)))
        .get()
        .extracting(Proof::goodUntil)
        .isEqualTo(Optional.of(NOW.plusSeconds(3600)));
    assertThat(rotated.provenBy(keys("secret", "subscription"), NOW.plusSeconds(3600))).isEmpty();
  }

  @Test
  void isNotProvenByOldSecretsWithoutAnOverlap() {
    var rotated =
        partnerKeys.rotate(
            new FreshSecrets("fresh", "newer"), NOW, new RotationOverlap(Duration.ZERO));

    assertThat(rotated.provenBy(keys("secret", "subscription"), NOW)).isEmpty();
    assertThat(rotated.secrets().generation()).isEqualTo(2);
  }

  @Test
  void keepsTheSecretThatWasNotReplaced() {
    var rotated =
        partnerKeys.rotate(
            new FreshSecrets(null, "newer"), NOW, new RotationOverlap(Duration.ZERO));

    assertThat(rotated.provenBy(keys("secret", "newer"), NOW)).isPresent();
    assertThat(rotated.provenBy(keys("secret", "subscription"), NOW)).isEmpty();
  }

  @Test
  void dropsTheOldestSecretWhenItIsRotatedAgain() {
    var twice =
        partnerKeys
            .rotate(
                new FreshSecrets("second", "second"), NOW, new RotationOverlap(Duration.ofHours(1)))
            .rotate(
                new FreshSecrets("third", "third"), NOW, new RotationOverlap(Duration.ofHours(1)));

    assertThat(twice.provenBy(keys("secret", "subscription"), NOW)).isEmpty();
    assertThat(twice.provenBy(keys("second", "second"), NOW)).isPresent();
  }

  @Test
  void tellsWhichSetOfSecretsWasPresented() {
    var overlap = new RotationOverlap(Duration.ofHours(1));
    var both = partnerKeys.rotate(new FreshSecrets("fresh", "newer"), NOW, overlap);
    var onlyOne = managementKeys.rotate(new FreshSecrets("fresh", null), NOW, overlap);

    assertThat(generationOf(both, keys("fresh", "newer"))).isEqualTo(2);
    assertThat(generationOf(both, keys("secret", "subscription"))).isEqualTo(1);
    assertThat(generationOf(onlyOne, keys("fresh", null))).isEqualTo(2);
    assertThat(generationOf(onlyOne, keys("secret", null))).isEqualTo(1);
  }

  /** Else its tokens would end before it does, once another part is replaced. */
  @Test
  void countsAMixedSetOfSecretsAsThePresentOne() {
    var overlap = new RotationOverlap(Duration.ofHours(1));
    var one = partnerKeys.rotate(new FreshSecrets("fresh", null), NOW, overlap);
    var other = one.rotate(new FreshSecrets(null, "newer"), NOW.plusSeconds(1), overlap);

    assertThat(generationOf(one, keys("secret", "subscription"))).isEqualTo(2);
    assertThat(generationOf(other, keys("secret", "subscription"))).isEqualTo(3);
  }

  @Test
  void isNotProvenOnceItHasExpired() {
    var end = NOW.plusSeconds(60);
    var ending =
        partnerKeys.change(
            new CredentialChange(
                Replacement.none(), Replacement.none(), Replacement.by(end), Replacement.none()));

    assertThat(ending.provenBy(keys("secret", "subscription"), NOW))
        .get()
        .extracting(Proof::goodUntil)
        .isEqualTo(Optional.of(end));
    assertThat(ending.provenBy(keys("secret", "subscription"), end)).isEmpty();
    assertThat(ending.status(end)).isEqualTo(CredentialStatus.EXPIRED);
  }

  @Test
  void keepsItsLimitUntilAnotherTakesItsPlace() {
    var limited = partnerKeys.change(CredentialChange.ofLimit(600));
    var fresh = new FreshSecrets("fresh", "newer");

    assertThat(partnerKeys.terms().requestsPerMinute()).isNull();
    assertThat(
            limited
                .rotate(fresh, NOW, new RotationOverlap(Duration.ZERO))
                .terms()
                .requestsPerMinute())
        .isEqualTo(600);
    assertThat(limited.revoke(NOW).terms().requestsPerMinute()).isEqualTo(600);
    assertThat(limited.change(CredentialChange.ofLimit(60)).terms().requestsPerMinute())
        .isEqualTo(60);
    assertThat(limited.change(CredentialChange.ofLimit(null)).terms().requestsPerMinute()).isNull();
  }

  @Test
  void changesByAnotherLimitOnly() {
    var limited = partnerKeys.change(CredentialChange.ofLimit(600));

    assertThat(limited.change(CredentialChange.ofLimit(600))).isEqualTo(limited);
    assertThat(limited.change(CredentialChange.ofLimit(601))).isNotEqualTo(limited);
    assertThat(limited.change(CredentialChange.ofLimit(null))).isNotEqualTo(limited);
    assertThat(partnerKeys.change(CredentialChange.ofLimit(null))).isEqualTo(partnerKeys);
  }

  @Test
  void isNotProvenByAnythingBeforeItsSecretsAreMade() {
    var unit =
        new OfMerchant(new BusinessIdentifier(Scheme.NO_ORG, "310100307"), new Msn("123456"));
    var unrevealed = Credential.issueUnrevealed(ID, unit, NOW);

    assertThat(unrevealed.provenBy(keys("", ""), NOW)).isEmpty();
    assertThat(unrevealed.provenBy(keys("", null), NOW)).isEmpty();
    assertThat(unrevealed.status(NOW)).isEqualTo(CredentialStatus.UNREVEALED);
    assertThat(unrevealed.reveal(secrets, NOW).provenBy(keys("secret", "subscription"), NOW))
        .isPresent();
  }

  @Test
  void getsOtherSecretsEachTime() {
    FreshSecrets one = FreshSecrets.make(CredentialKind.PARTNER_KEYS);
    FreshSecrets other = FreshSecrets.make(CredentialKind.PARTNER_KEYS);

    assertThat(one.clientSecret()).isNotEqualTo(other.clientSecret());
    assertThat(one.subscriptionKey()).isNotEqualTo(other.subscriptionKey());
    assertThat(one.toString()).doesNotContain(one.clientSecret());
  }

  private static Credential issued(CredentialKind kind, FreshSecrets secrets) {
    var holder = new OfPartner(new PartnerId("123456"));
    return Credential.issue(ID, kind, holder, secrets, NOW);
  }

  private static int generationOf(Credential credential, PresentedKeys presented) {
    return credential.provenBy(presented, NOW.plusSeconds(1)).orElseThrow().generation();
  }

  private static PresentedKeys keys(String secret, @Nullable String subscriptionKey) {
    return new PresentedKeys(ID, secret, subscriptionKey);
  }
}
