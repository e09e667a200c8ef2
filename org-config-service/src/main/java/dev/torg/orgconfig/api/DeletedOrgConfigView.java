package dev.torg.orgconfig.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.orgconfig.domain.OrgConfig;
import java.time.Instant;

/** The last that is told of a configuration. */
@JsonNaming(SnakeCaseStrategy.class)
record DeletedOrgConfigView(String orgId, boolean deleted, Instant deletedAt) {

  static DeletedOrgConfigView of(OrgConfig config) {
    return new DeletedOrgConfigView(config.orgId().value(), true, config.deletedAt().orElseThrow());
  }
}
