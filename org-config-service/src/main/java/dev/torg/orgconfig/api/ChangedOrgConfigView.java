package dev.torg.orgconfig.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.orgconfig.domain.ClientId;
import dev.torg.orgconfig.domain.Environment;
import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.domain.SecretReference;
import dev.torg.orgconfig.domain.SettingsChange;
import dev.torg.platform.business.RedirectUri;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a change set, and nothing that it left alone. */
@Schema(
    name = "ChangedOrgConfig",
    example =
        """
        {"org_id": "org_ny_klinikk", "vipps_enabled": false, "environment": "test",
         "updated_at": "2026-03-26T10:05:00Z"}""")
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChangedOrgConfigView(
    @Schema(maxLength = 64) String orgId,
    @Schema(maxLength = 100) @Nullable String clientId,
    @Schema(maxLength = 400) @Nullable String clientSecretRef,
    @Schema(maxLength = 2000) @Nullable String redirectUri,
    @Schema(maxItems = 8) @Nullable List<@Size(max = 40) String> scopes,
    @Nullable Boolean vippsEnabled,
    @Schema(enumeration = {"production", "test"}) @Nullable String environment,
    Instant updatedAt) {

  static ChangedOrgConfigView of(OrgConfig config, SettingsChange change) {
    return new ChangedOrgConfigView(
        config.orgId().value(),
        text(change.clientId(), ClientId::value),
        text(change.clientSecretRef(), SecretReference::value),
        text(change.redirectUri(), RedirectUri::value),
        change.scopes() == null ? null : change.scopes().values(),
        change.vippsEnabled(),
        text(change.environment(), Environment::text),
        config.updatedAt());
  }

  private static <T> @Nullable String text(@Nullable T value, Function<T, String> text) {
    return value == null ? null : text.apply(value);
  }
}
