package dev.torg.orgconfig.event;

import dev.torg.orgconfig.domain.OrgConfig;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A configuration as events show it. */
@Schema(name = "OrgConfigState")
record OrgConfigState(
    @Schema(maxLength = 64) String orgId,
    @Schema(enumeration = {"ACTIVE", "DELETED"}) String status,
    @Schema(maxLength = 100) String clientId,
    @Schema(maxLength = 2000) String redirectUri,
    @Schema(maxItems = 8) List<@Size(max = 30) String> scopes,
    boolean vippsEnabled,
    @Schema(enumeration = {"PRODUCTION", "TEST"}) String environment,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant deletedAt) {

  static OrgConfigState of(OrgConfig config) {
    var settings = config.settings();
    return new OrgConfigState(
        config.orgId().value(),
        config.deletedAt() == null ? "ACTIVE" : "DELETED",
        settings.clientId().value(),
        settings.redirectUri().value(),
        settings.scopes().values(),
        settings.vippsEnabled(),
        settings.environment().name(),
        config.createdAt(),
        config.updatedAt(),
        config.deletedAt());
  }
}
