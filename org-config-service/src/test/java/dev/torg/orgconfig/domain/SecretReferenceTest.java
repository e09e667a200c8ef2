package dev.torg.orgconfig.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretReferenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vault://orgs/org_helseapp/vipps_secret",
        "vault://orgs/org_helseapp/login/production/client-secret-2026"
      })
  void namesAPlaceInTheVault(String text) {
    var reference = new SecretReference(text);

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
        "vault://orgs/org_helseapp/0f14d0ab-9605-4a62-a9e4-5ed26688389b",
        "vault://orgs/org_helseapp/vipps_secret\n"
      })
  void isNothingElseAndNeverRepeatsWhatItRefuses(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SecretReference(text))
        .satisfies(
            refused ->
                assertThat(text.isEmpty() || !String.valueOf(refused.getMessage()).contains(text))
                    .isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"org_helse", "org_helseapp_2", "org_other"})
  void liesWithOneOrganisationOnly(String other) {
    var reference = new SecretReference("vault://orgs/org_helseapp/vipps_secret");

    assertThat(reference.liesWith(new OrgId(other))).isFalse();
  }
}
