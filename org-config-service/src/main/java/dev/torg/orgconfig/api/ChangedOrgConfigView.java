package dev.torg.orgconfig.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.orgconfig.domain.ClientId;
import dev.torg.orgconfig.domain.Environment;
import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.domain.RedirectUri;
import dev.torg.orgconfig.domain.Scopes;
import dev.torg.orgconfig.domain.SecretReference;
import dev.torg.orgconfig.domain.SettingsChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change set, and nothing that it left alone. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangedOrgConfigView(
    String orgId,
    @Nullable String clientId,
    @Nullable String clientSecretRef,
    @Nullable String redirectUri,
    @Nullable List<String> scopes,
    @Nullable Boolean vippsEnabled,
    @Nullable String environment,
    Instant updatedAt) {

  static ChangedOrgConfigView of(OrgConfig config, SettingsChange change) {
    return new ChangedOrgConfigView(
        config.orgId().value(),
        change.clientId().map(ClientId::value).orElse(null),
        change.clientSecretRef().map(SecretReference::value).orElse(null),
        change.redirectUri().map(RedirectUri::value).orElse(null),
        change.scopes().map(Scopes::values).orElse(null),
        change.vippsEnabled().orElse(null),
        change.environment().map(Environment::text).orElse(null),
        config.updatedAt());
  }
}
