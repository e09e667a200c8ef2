package dev.torg.partner.credentials.api;

import dev.torg.partner.domain.CredentialChange;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.platform.business.Replacement;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which keys a partner asks for itself, the version they speak unless a call says otherwise, their
 * end.
 */
@Schema(additionalProperties = Schema.False.class)
record PartnerCredentialRequest(
    @NotNull
        @Schema(
            implementation = String.class,
            enumeration = {"partner-keys", "management-keys"})
        CredentialKind kind,
    @Size(min = 1, max = 50)
        @Schema(
            implementation = String.class,
            nullable = true,
            description = "What to call the keys, to know them again.")
        Replacement<String> label,
    @Schema(
            implementation = String.class,
            nullable = true,
            enumeration = {"2023-08", "2023-11", "2026-01"})
        Replacement<String> apiVersion,
    @Schema(
            implementation = String.class,
            nullable = true,
            format = "date-time",
            maxLength = 40,
            description = "In the future.")
        Replacement<Instant> expiresAt) {

  CredentialChange wanted() {
    return new CredentialChange(label, apiVersion, expiresAt, Replacement.none());
  }
}
