package dev.torg.orgconfig.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.orgconfig.domain.ClientId;
import dev.torg.orgconfig.domain.Environment;
import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.domain.SecretReference;
import dev.torg.orgconfig.domain.SettingsChange;
import dev.torg.platform.business.RedirectUri;
import dev.torg.platform.business.Scopes;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.MembersRefused;
import dev.torg.platform.json.NullRefused;
import dev.torg.platform.json.Violations;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The settings to replace; the organisation itself may be named, but not changed. */
@Schema(
    name = "OrgConfigChange",
    example = "{\"vipps_enabled\": false, \"environment\": \"test\"}",
    additionalProperties = Schema.False.class)
@JsonNaming(SnakeCaseStrategy.class)
@MembersRefused(
    value = {"created_at", "updated_at"},
    message = "cannot be changed")
record ChangeOrgConfigRequest(
    @NullRefused
        @Schema(
            pattern = OrgId.FORM,
            maxLength = 64,
            description = "May be named, but not changed.")
        @Nullable String orgId,
    @NullRefused @Schema(implementation = String.class, pattern = ClientId.FORM, maxLength = 100)
        @Nullable ClientId clientId,
    @NullRefused @Schema(implementation = String.class, maxLength = 400)
        @Nullable SecretReference clientSecretRef,
    @NullRefused @Schema(implementation = String.class, maxLength = 2000)
        @Nullable RedirectUri redirectUri,
    @NullRefused @Size(max = 8) @Schema(minItems = 1, description = "Replaces all scopes.")
        @Nullable List<@Size(max = 40) String> scopes,
    @NullRefused @Nullable Boolean vippsEnabled,
    @NullRefused
        @Schema(
            implementation = String.class,
            enumeration = {"production", "test"})
        @Nullable Environment environment) {

  /**
   * @param known the organisation whose settings they are
   */
  static ChangeOrgConfigRequest read(byte[] body, OrgId known) {
    return Body.of(body, ChangeOrgConfigRequest.class)
        .check((request, violations) -> request.checkTogether(known, violations))
        .valid();
  }

  SettingsChange change() {
    return new SettingsChange(
        clientId,
        clientSecretRef,
        redirectUri,
        scopes == null ? null : new Scopes(scopes),
        vippsEnabled,
        environment);
  }

  private void checkTogether(OrgId known, Violations violations) {
    if (orgId != null && !orgId.equals(known.value())) {
      violations.add("/org_id", "cannot be changed");
    }
    if (scopes != null) {
      violations.attempt("/scopes", () -> new Scopes(scopes));
    }
    if (clientSecretRef != null) {
      violations.attempt("/client_secret_ref", () -> clientSecretRef.mustLieWith(known));
    }
  }
}
