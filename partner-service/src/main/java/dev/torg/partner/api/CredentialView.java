package dev.torg.partner.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.KeptSecret;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A credential without any secret.
 *
 * @param previousClientSecretUntil as long as a replaced secret is still good
 * @param previousSubscriptionKeyUntil likewise
 */
@Schema(description = "A credential without any secret. Whom it speaks for depends on its kind.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CredentialView(
    @Schema(implementation = String.class, format = "uuid") UUID clientId,
    @Schema(ref = "CredentialKind") String kind,
    @Schema(
            enumeration = {"UNREVEALED", "ACTIVE", "EXPIRED", "REVOKED"},
            description = "UNREVEALED: nobody has asked to see the keys yet.")
        String state,
    @JsonUnwrapped HolderView holder,
    @Schema(minLength = 1, maxLength = 50, description = "What its holder calls it.")
        @Nullable String label,
    @Schema(
            enumeration = {"2023-08", "2023-11", "2026-01"},
            description = "The version that is pinned.")
        @Nullable String apiVersion,
    @Schema(
            implementation = BigInteger.class,
            minimum = "1",
            maximum = "100000000",
            description =
                "Its own limit, which an operator set; absent where the general one applies.")
        @Nullable Integer requestsPerMinute,
    @Schema(implementation = String.class, format = "date-time") Instant issuedAt,
    @Schema(
            implementation = String.class,
            format = "date-time",
            description = "When the keys of a sales unit were shown.")
        @Nullable Instant revealedAt,
    @Schema(
            implementation = String.class,
            format = "date-time",
            description = "When secrets were last replaced.")
        @Nullable Instant rotatedAt,
    @Schema(
            implementation = String.class,
            format = "date-time",
            description = "How long the secret before is still good.")
        @Nullable Instant previousClientSecretUntil,
    @Schema(
            implementation = String.class,
            format = "date-time",
            description = "How long the subscription key before is still good.")
        @Nullable Instant previousSubscriptionKeyUntil,
    @Schema(implementation = String.class, format = "date-time") @Nullable Instant expiresAt,
    @Schema(implementation = String.class, format = "date-time") @Nullable Instant revokedAt,
    @Schema(
            implementation = String.class,
            format = "date",
            description =
                "The last day, in UTC, on which an access token was bought with it; absent until then.")
        @Nullable LocalDate lastUsedOn) {

  static CredentialView of(Credential credential, Instant now) {
    var life = credential.life();
    return new CredentialView(
        credential.id(),
        credential.kind().text(),
        credential.status(now).name(),
        HolderView.of(credential.holder()),
        credential.terms().label(),
        credential.terms().apiVersion(),
        credential.terms().requestsPerMinute(),
        life.issuedAt(),
        life.revealedAt(),
        life.rotatedAt(),
        overlap(credential.secrets().clientSecret(), now),
        overlap(credential.secrets().subscriptionKey(), now),
        life.expiresAt(),
        life.revokedAt(),
        life.lastUsedOn());
  }

  private static @Nullable Instant overlap(@Nullable KeptSecret secret, Instant now) {
    return secret == null ? null : secret.overlapsUntil(now).orElse(null);
  }
}
