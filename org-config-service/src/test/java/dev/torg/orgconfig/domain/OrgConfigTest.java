package dev.torg.orgconfig.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.RedirectUri;
import dev.torg.platform.business.Scopes;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrgConfigTest {

  private static final Instant CREATED = Instant.parse("2025-01-10T08:00:00Z");
  private static final Instant LATER = Instant.parse("2026-01-15T12:00:00Z");

  private final OrgConfig config =
      OrgConfig.create(
          UUID.fromString("0199d0c5-6d5e-7cc2-9c7e-0a1b2c3d4e5f"),
          new OrgId("org_helseapp"),
          new Settings(
              new ClientId("vipps-client-abc123"),
              new SecretReference("vault://orgs/org_helseapp/vipps_secret"),
              new RedirectUri("myapp://vipps-callback"),
              new Scopes(List.of("openid", "phoneNumber", "name")),
              true,
              Environment.PRODUCTION),
          CREATED,
          0);

  @Test
  void replacesWhatAChangeNamesAndKeepsTheRest() {
    // when
    var changed = config.change(scopes("openid"), LATER);

    // then
    assertThat(changed.settings().scopes().values()).containsExactly("openid");
    assertThat(changed.settings().clientId()).isEqualTo(config.settings().clientId());
    assertThat(changed.createdAt()).isEqualTo(CREATED);
    assertThat(changed.updatedAt()).isEqualTo(LATER);
    assertThat(changed.sequence()).isEqualTo(2);
  }

  @Test
  void staysTheSameWhenAChangeChangesNothing() {
    // when
    var changed = config.change(scopes("openid", "phoneNumber", "name"), LATER);

    // then
    assertThat(changed).isEqualTo(config);
  }

  @Test
  void isKeptWhenItIsDeleted() {
    // when
    var deleted = config.delete(LATER);

    // then
    assertThat(deleted.deletedAt()).isEqualTo(LATER);
    assertThat(deleted.settings()).isEqualTo(config.settings());
    assertThat(deleted.sequence()).isEqualTo(2);
  }

  private static SettingsChange scopes(String... values) {
    return new SettingsChange(null, null, null, new Scopes(List.of(values)), null, null);
  }
}
