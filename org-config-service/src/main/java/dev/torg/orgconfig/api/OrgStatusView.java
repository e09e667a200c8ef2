package dev.torg.orgconfig.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.orgconfig.domain.OrgConfig;

/** Whether an organisation has it enabled, and where. */
@JsonNaming(SnakeCaseStrategy.class)
record OrgStatusView(String orgId, boolean vippsEnabled, String clientId, String environment) {

  static OrgStatusView of(OrgConfig config) {
    return new OrgStatusView(
        config.orgId().value(),
        config.settings().vippsEnabled(),
        config.settings().clientId().value(),
        config.settings().environment().text());
  }
}
