package dev.torg.orgconfig.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.orgconfig.domain.OrgConfig;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A configuration whole. */
@Schema(
    name = "OrgConfig",
    example =
        """
        {"org_id": "org_ny_klinikk", "client_id": "vipps-client-new001",
         "client_secret_ref": "vault://orgs/org_ny_klinikk/vipps_secret",
         "redirect_uri": "myapp://vipps-callback", "scopes": ["openid", "phoneNumber"],
         "vipps_enabled": true, "environment": "production",
         "created_at": "2026-03-26T10:00:00Z", "updated_at": "2026-03-26T10:00:00Z"}""")
@JsonNaming(SnakeCaseStrategy.class)
record OrgConfigView(
    @Schema(maxLength = 64) String orgId,
    @Schema(maxLength = 100) String clientId,
    @Schema(maxLength = 400) String clientSecretRef,
    @Schema(maxLength = 2000) String redirectUri,
    @Schema(maxItems = 8) List<@Size(max = 40) String> scopes,
    boolean vippsEnabled,
    @Schema(enumeration = {"production", "test"}) String environment,
    Instant createdAt,
    Instant updatedAt) {

  static OrgConfigView of(OrgConfig config) {
    var settings = config.settings();
    return new OrgConfigView(
        config.orgId().value(),
        settings.clientId().value(),
        settings.clientSecretRef().value(),
        settings.redirectUri().value(),
        settings.scopes().values(),
        settings.vippsEnabled(),
        settings.environment().text(),
        config.createdAt(),
        config.updatedAt());
  }
}
