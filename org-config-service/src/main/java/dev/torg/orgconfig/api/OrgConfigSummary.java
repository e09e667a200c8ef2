package dev.torg.orgconfig.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.orgconfig.domain.OrgConfig;
import java.time.Instant;

/** A configuration in short, in lists and as the answer to its creation. */
@JsonNaming(SnakeCaseStrategy.class)
record OrgConfigSummary(
    String orgId, String clientId, boolean vippsEnabled, String environment, Instant createdAt) {

  static OrgConfigSummary of(OrgConfig config) {
    return new OrgConfigSummary(
        config.orgId().value(),
        config.settings().clientId().value(),
        config.settings().vippsEnabled(),
        config.settings().environment().text(),
        config.createdAt());
  }
}
