package dev.torg.orgconfig.api;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.torg.orgconfig.domain.ClientId;
import dev.torg.orgconfig.domain.Environment;
import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.domain.SecretReference;
import dev.torg.orgconfig.domain.Settings;
import dev.torg.platform.business.RedirectUri;
import dev.torg.platform.business.Scopes;
import dev.torg.platform.json.Body;
import dev.torg.platform.json.NullRefused;
import dev.torg.platform.json.Violations;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole configuration; it is enabled unless the body says otherwise. */
@Schema(
    name = "NewOrgConfig",
    example =
        """
        {"org_id": "org_ny_klinikk", "client_id": "vipps-client-new001",
         "client_secret_ref": "vault://orgs/org_ny_klinikk/vipps_secret",
         "redirect_uri": "myapp://vipps-callback", "scopes": ["openid", "phoneNumber"],
         "environment": "production"}""",
    additionalProperties = Schema.False.class)
@JsonNaming(SnakeCaseStrategy.class)
record CreateOrgConfigRequest(
    @NotNull @Schema(implementation = String.class, pattern = OrgId.FORM, maxLength = 64)
        OrgId orgId,
    @NotNull
        @NullRefused
        @Schema(implementation = String.class, pattern = ClientId.FORM, maxLength = 100)
        ClientId clientId,
    @NotNull
        @NullRefused
        @Schema(
            implementation = String.class,
            maxLength = 400,
            description =
                "Where the secret lies: vault://orgs/{org_id}/ and a path. Never the secret itself.")
        SecretReference clientSecretRef,
    @NotNull
        @NullRefused
        @Schema(
            implementation = String.class,
            maxLength = 2000,
            description = "An https address, or a custom scheme with something after //.")
        RedirectUri redirectUri,
    @NotNull
        @NullRefused
        @Size(max = 8)
        @Schema(
            minItems = 1,
            description =
                "openid always; any of address, birthDate, email, name, phoneNumber, nin,"
                    + " delegatedConsents.")
        List<@Size(max = 40) String> scopes,
    @NullRefused @Schema(description = "True unless said otherwise.")
        @Nullable Boolean vippsEnabled,
    @NotNull
        @NullRefused
        @Schema(
            implementation = String.class,
            enumeration = {"production", "test"})
        Environment environment) {

  static CreateOrgConfigRequest read(byte[] body) {
    return Body.of(body, CreateOrgConfigRequest.class)
        .check(CreateOrgConfigRequest::checkTogether)
        .valid();
  }

  Settings settings() {
    return new Settings(
        clientId,
        clientSecretRef,
        redirectUri,
        new Scopes(scopes),
        vippsEnabled == null || vippsEnabled,
        environment);
  }

  private void checkTogether(Violations violations) {
    if (scopes != null) {
      violations.attempt("/scopes", () -> new Scopes(scopes));
    }
    if (orgId != null && clientSecretRef != null) {
      violations.attempt("/client_secret_ref", () -> clientSecretRef.mustLieWith(orgId));
    }
  }
}
