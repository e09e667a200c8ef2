package dev.torg.orgconfig.event;

import dev.torg.orgconfig.domain.OrgConfig;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A configuration as events show it. */
record OrgConfigState(
    String orgId,
    String status,
    String clientId,
    String redirectUri,
    List<String> scopes,
    boolean vippsEnabled,
    String environment,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant deletedAt) {

  static OrgConfigState of(OrgConfig config) {
    var settings = config.settings();
    return new OrgConfigState(
        config.orgId().value(),
        config.deletedAt().isEmpty() ? "ACTIVE" : "DELETED",
        settings.clientId().value(),
        settings.redirectUri().value(),
        settings.scopes().values(),
        settings.vippsEnabled(),
        settings.environment().name(),
        config.createdAt(),
        config.updatedAt(),
        config.deletedAt().orElse(null));
  }
}
