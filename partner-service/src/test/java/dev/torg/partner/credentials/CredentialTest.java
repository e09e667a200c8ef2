package dev.torg.partner.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.CredentialHolder.OfPartner;
import dev.torg.partner.credentials.domain.CredentialKind;
import dev.torg.partner.credentials.domain.FreshSecrets;
import dev.torg.partner.credentials.domain.PresentedKeys;
import dev.torg.partner.partners.domain.PartnerId;
import java.time.Instant;
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
    assertThat(partnerKeys.isProvenBy(keys("secret", "subscription"))).isTrue();
    assertThat(managementKeys.isProvenBy(keys("secret", null))).isTrue();
  }

  @Test
  void isNotProvenWhenOneSecretIsWrongOrMissing() {
    assertThat(partnerKeys.isProvenBy(keys("wrong", "subscription"))).isFalse();
    assertThat(partnerKeys.isProvenBy(keys("secret", "wrong"))).isFalse();
    assertThat(partnerKeys.isProvenBy(keys("secret", null))).isFalse();
    assertThat(managementKeys.isProvenBy(keys("wrong", null))).isFalse();
  }

  @Test
  void isNotProvenByASubscriptionKeyThatItDoesNotHave() {
    assertThat(managementKeys.isProvenBy(keys("secret", "anything"))).isFalse();
  }

  @Test
  void isNeverProvenOnceRevoked() {
    Credential revoked = partnerKeys.revoke(NOW.plusSeconds(1));

    assertThat(revoked.isProvenBy(keys("secret", "subscription"))).isFalse();
    assertThat(revoked.sequence()).isEqualTo(2);
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
    return Credential.issue(ID, kind, holder, null, secrets, NOW);
  }

  private static PresentedKeys keys(String secret, @Nullable String subscriptionKey) {
    return new PresentedKeys(ID, secret, subscriptionKey);
  }
}
