package dev.torg.orgconfig.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.orgconfig.domain.OrgConfig;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The last that is told of a configuration. */
@Schema(
    name = "DeletedOrgConfig",
    example =
        """
        {"org_id": "org_ny_klinikk", "deleted": true, "deleted_at": "2026-03-26T10:10:00Z"}""",
    requiredProperties = {"org_id", "deleted", "deleted_at"})
@JsonNaming(SnakeCaseStrategy.class)
record DeletedOrgConfigView(
    @Schema(maxLength = 64) String orgId, boolean deleted, @Nullable Instant deletedAt) {

  static DeletedOrgConfigView of(OrgConfig config) {
    return new DeletedOrgConfigView(config.orgId().value(), true, config.deletedAt());
  }
}
