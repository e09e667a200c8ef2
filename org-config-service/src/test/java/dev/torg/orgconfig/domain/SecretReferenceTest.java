package dev.torg.orgconfig.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretReferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vault://orgs/org_helseapp/vipps_secret",
        "vault://orgs/org_helseapp/login/production/client-secret-2026",
        "vault://orgs/org_helseapp/vippsSecret/v2",
        "vault://orgs/org_helseapp/PROD/VIPPS_LOGIN"
      })
  void namesAPlaceInTheVault(String text) {
    var reference = SecretReference.of(text);

    assertThat(reference.liesWith(new OrgId("org_helseapp"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Y8Kteew6GE3ZmeycEt6egg==",
        "secret/orgs/org_helseapp/vipps_secret",
        "VAULT://orgs/org_helseapp/vipps_secret",
        "vault://orgs/org_helseapp",
        "vault://orgs/org_helseapp/",
        "vault://orgs/org_helseapp//vipps_secret",
        "vault://orgs/org_helseapp/../org_other/vipps_secret",
        "vault://orgs/org_helseapp/vipps_secret?version=2",
        "vault://orgs/org_helseapp/vipps_secret#value",
        "vault://orgs/org_helseapp/vipps secret",
        "vault://orgs/org_helseapp/Y8Kteew6GE3ZmeycEt6egg",
        "vault://orgs/org_helseapp/sk_live_abc",
        "vault://orgs/org_helseapp/k9x2v7q4m1z8p5w3",
        "vault://orgs/org_helseapp/correcthorsebatterystaple",
        "vault://orgs/org_helseapp/a1b2c3d4-e5f60718-293a4b5c-6d7e8f90",
        "vault://orgs/org_helseapp/1234-5678-9012",
        "vault://orgs/org_helseapp/0f14d0ab-9605-4a62-a9e4-5ed26688389b",
        "vault://orgs/org_helseapp/vipps_secret\n"
      })
  void isNothingElseAndNeverRepeatsWhatItRefuses(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SecretReference.of(text))
        .satisfies(
            refused ->
                assertThat(text.isEmpty() || !String.valueOf(refused.getMessage()).contains(text))
                    .isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"org_helse", "org_helseapp_2", "org_other"})
  void liesWithOneOrganisationOnly(String other) {
    var reference = SecretReference.of("vault://orgs/org_helseapp/vipps_secret");

    assertThat(reference.liesWith(new OrgId(other))).isFalse();
  }

  @Test
  void isNoSecretOfAnyUsualMake() {
    Random random = new Random(20_260_101);
    Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
    int taken = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] secret = new byte[List.of(16, 24, 32).get(i % 3)];
      random.nextBytes(secret);
      taken += isTaken(base64.encodeToString(secret)) + isTaken(HexFormat.of().formatHex(secret));
    }
    assertThat(taken).isZero();
  }

  private static int isTaken(String secret) {
    try {
      SecretReference.of("vault://orgs/org_helseapp/" + secret);
      return 1;
    } catch (IllegalArgumentException refused) {
      return 0;
    }
  }
}
