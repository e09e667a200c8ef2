package dev.torg.orgconfig.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What bodies look like, for the description of the operations; {@link SettingsForm} reads them.
 */
final class OrgConfigBody {

  @Schema(
      name = "NewOrgConfig",
      example =
          """
          {"org_id": "org_ny_klinikk", "client_id": "vipps-client-new001",
           "client_secret_ref": "vault://orgs/org_ny_klinikk/vipps_secret",
           "redirect_uri": "myapp://vipps-callback", "scopes": ["openid", "phoneNumber"],
           "environment": "production"}""",
      requiredProperties = {
        "org_id",
        "client_id",
        "client_secret_ref",
        "redirect_uri",
        "scopes",
        "environment"
      },
      additionalProperties = Schema.False.class)
  @JsonNaming(SnakeCaseStrategy.class)
  record Whole(
      @Schema(pattern = "^org_[a-z0-9_]{1,60}$", maxLength = 64) String orgId,
      @Schema(pattern = "^[A-Za-z0-9._-]{1,100}$", maxLength = 100) String clientId,
      @Schema(
              maxLength = 400,
              description =
                  "Where the secret lies: vault://orgs/{org_id}/ and a path. Never the secret itself.")
          String clientSecretRef,
      @Schema(
              maxLength = 2000,
              description = "An https address, or a custom scheme with something after //.")
          String redirectUri,
      @Schema(
              minItems = 1,
              maxItems = 8,
              description =
                  "openid always; any of address, birthDate, email, name, phoneNumber, nin,"
                      + " delegatedConsents.")
          List<@Size(max = 40) String> scopes,
      @Schema(description = "True unless said otherwise.") boolean vippsEnabled,
      @Schema(enumeration = {"production", "test"}) String environment) {}

  @Schema(
      name = "OrgConfigChange",
      example = "{\"vipps_enabled\": false, \"environment\": \"test\"}",
      additionalProperties = Schema.False.class)
  @JsonNaming(SnakeCaseStrategy.class)
  record Change(
      @Schema(
              pattern = "^org_[a-z0-9_]{1,60}$",
              maxLength = 64,
              description = "May be named, but not changed.")
          String orgId,
      @Schema(pattern = "^[A-Za-z0-9._-]{1,100}$", maxLength = 100) String clientId,
      @Schema(maxLength = 400) String clientSecretRef,
      @Schema(maxLength = 2000) String redirectUri,
      @Schema(minItems = 1, maxItems = 8, description = "Replaces all scopes.")
          List<@Size(max = 40) String> scopes,
      boolean vippsEnabled,
      @Schema(enumeration = {"production", "test"}) String environment) {}

  private OrgConfigBody() {}
}
