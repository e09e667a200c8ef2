package dev.torg.orgconfig.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.orgconfig.domain.OrgConfig;
import java.time.Instant;
import java.util.List;

/** A configuration whole. */
@JsonNaming(SnakeCaseStrategy.class)
record OrgConfigView(
    String orgId,
    String clientId,
    String clientSecretRef,
    String redirectUri,
    List<String> scopes,
    boolean vippsEnabled,
    String environment,
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
