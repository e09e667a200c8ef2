package dev.torg.orgconfig.store;

import dev.torg.orgconfig.domain.ClientId;
import dev.torg.orgconfig.domain.Environment;
import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.domain.SecretReference;
import dev.torg.orgconfig.domain.Settings;
import dev.torg.platform.business.RedirectUri;
import dev.torg.platform.business.Scopes;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "org_configs")
@SuppressWarnings("NullAway.Init")
class OrgConfigRow {

  @Id UUID id;
  String orgId;
  String clientId;
  String clientSecretRef;
  String redirectUri;
  String scopes;
  boolean vippsEnabled;

  @Enumerated(EnumType.STRING)
  Environment environment;

  Instant createdAt;
  Instant updatedAt;
  @Nullable Instant deletedAt;
  long sequence;

  static OrgConfigRow of(OrgConfig config) {
    OrgConfigRow row = new OrgConfigRow();
    row.id = config.id();
    row.orgId = config.orgId().value();
    row.createdAt = config.createdAt();
    row.take(config);
    return row;
  }

  void take(OrgConfig config) {
    clientId = config.settings().clientId().value();
    clientSecretRef = config.settings().clientSecretRef().value();
    redirectUri = config.settings().redirectUri().value();
    scopes = String.join(" ", config.settings().scopes().values());
    vippsEnabled = config.settings().vippsEnabled();
    environment = config.settings().environment();
    updatedAt = config.updatedAt();
    deletedAt = config.deletedAt();
    sequence = config.sequence();
  }

  OrgConfig config() {
    return new OrgConfig(
        id,
        new OrgId(orgId),
        new Settings(
            new ClientId(clientId),
            new SecretReference(clientSecretRef),
            new RedirectUri(redirectUri),
            new Scopes(List.of(scopes.split(" ", -1))),
            vippsEnabled,
            environment),
        createdAt,
        updatedAt,
        deletedAt,
        sequence);
  }
}
