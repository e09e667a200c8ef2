package dev.torg.orgconfig.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.orgconfig.domain.OrgConfig;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A configuration in short, in lists and as the answer to its creation. */
@Schema(
    name = "OrgConfigSummary",
    example =
        """
        {"org_id": "org_ny_klinikk", "client_id": "vipps-client-new001", "vipps_enabled": true,
         "environment": "production", "created_at": "2026-03-26T10:00:00Z"}""")
@JsonNaming(SnakeCaseStrategy.class)
record OrgConfigSummaryView(
    @Schema(maxLength = 64) String orgId,
    @Schema(maxLength = 100) String clientId,
    boolean vippsEnabled,
    @Schema(enumeration = {"production", "test"}) String environment,
    Instant createdAt) {

  static OrgConfigSummaryView of(OrgConfig config) {
    return new OrgConfigSummaryView(
        config.orgId().value(),
        config.settings().clientId().value(),
        config.settings().vippsEnabled(),
        config.settings().environment().text(),
        config.createdAt());
  }
}
