package dev.torg.orgconfig.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.orgconfig.domain.OrgConfig;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an organisation has it enabled, and where. */
@Schema(
    name = "OrgStatus",
    example =
        """
        {"org_id": "org_ny_klinikk", "vipps_enabled": true, "client_id": "vipps-client-new001",
         "environment": "production"}""")
@JsonNaming(SnakeCaseStrategy.class)
record OrgStatusView(
    @Schema(maxLength = 64) String orgId,
    boolean vippsEnabled,
    @Schema(maxLength = 100) String clientId,
    @Schema(enumeration = {"production", "test"}) String environment) {

  static OrgStatusView of(OrgConfig config) {
    return new OrgStatusView(
        config.orgId().value(),
        config.settings().vippsEnabled(),
        config.settings().clientId().value(),
        config.settings().environment().text());
  }
}
