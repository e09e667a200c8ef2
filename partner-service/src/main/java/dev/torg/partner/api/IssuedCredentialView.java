package dev.torg.partner.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.partner.domain.IssuedCredential;
import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A credential with the secrets that were made for it just now; which members there are depends on
 * the kind.
 *
 * @param previousSecretsUntil when what these secrets replace stops being good
 */
@Schema(
    description =
        "A credential with the secrets that were made just now. Nothing shows them again.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssuedCredentialView(
    @Schema(ref = "CredentialKind") String kind,
    @Schema(implementation = String.class, format = "uuid") UUID clientId,
    @Schema(
            minLength = 43,
            maxLength = 43,
            description = "Absent when only the subscription key was replaced.")
        @Nullable String clientSecret,
    @Schema(
            minLength = 64,
            maxLength = 64,
            description = "Absent for kinds without one, and when it was not replaced.")
        @Nullable String subscriptionKey,
    @JsonUnwrapped HolderView holder,
    @Schema(minLength = 1, maxLength = 50, description = "What its holder calls it.")
        @Nullable String label,
    @Schema(enumeration = {"2023-08", "2023-11", "2026-01"}) @Nullable String apiVersion,
    @Schema(
            implementation = BigInteger.class,
            minimum = "1",
            maximum = "100000000",
            description =
                "Its own limit, which an operator set; absent where the general one applies.")
        @Nullable Integer requestsPerMinute,
    @Schema(implementation = String.class, format = "date-time") Instant issuedAt,
    @Schema(implementation = String.class, format = "date-time") @Nullable Instant rotatedAt,
    @Schema(
            implementation = String.class,
            format = "date-time",
            description = "When what these secrets replace stops being good.")
        @Nullable Instant previousSecretsUntil,
    @Schema(implementation = String.class, format = "date-time") @Nullable Instant expiresAt) {

  static IssuedCredentialView of(IssuedCredential issued) {
    var credential = issued.credential();
    var life = credential.life();
    return new IssuedCredentialView(
        credential.kind().text(),
        credential.id(),
        issued.secrets().clientSecret(),
        issued.secrets().subscriptionKey(),
        HolderView.of(credential.holder()),
        credential.terms().label(),
        credential.terms().apiVersion(),
        credential.terms().requestsPerMinute(),
        life.issuedAt(),
        life.rotatedAt(),
        life.previousTokensUntil(),
        life.expiresAt());
  }

  @Override
  public String toString() {
    return "IssuedCredentialView[" + clientId + "]";
  }
}
