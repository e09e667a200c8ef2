package dev.torg.partner.api;

import dev.torg.partner.domain.CredentialChange;
import dev.torg.platform.business.Replacement;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch by whose keys they are: what is absent stays, null takes away. */
@Schema(additionalProperties = Schema.False.class)
public record ChangeCredentialRequest(
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
    return new CredentialChange(apiVersion, expiresAt, Replacement.none());
  }
}
