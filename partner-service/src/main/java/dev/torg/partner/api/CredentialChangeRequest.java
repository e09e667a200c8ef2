package dev.torg.partner.api;

import dev.torg.partner.domain.CredentialChange;
import dev.torg.platform.business.Replacement;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch by whose keys they are: what is absent stays, null takes away. */
@Schema(additionalProperties = Schema.False.class)
public record CredentialChangeRequest(
    @Size(min = 1, max = 50)
        @Schema(
            implementation = String.class,
            nullable = true,
            description = "What to call the keys, to know them again.")
        Replacement<String> label,
    @Schema(
            implementation = String.class,
            nullable = true,
            enumeration = {"2023-08", "2023-11", "2026-01"},
            description = "Pins this version, null unpins.")
        Replacement<String> apiVersion,
    @Schema(
            implementation = String.class,
            nullable = true,
            format = "date-time",
            maxLength = 40,
            description = "In the future; null means for ever.")
        Replacement<Instant> expiresAt) {

  public CredentialChange change() {
    return new CredentialChange(label, apiVersion, expiresAt, Replacement.none());
  }
}
