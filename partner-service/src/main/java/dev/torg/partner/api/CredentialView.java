package dev.torg.partner.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.KeptSecret;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credential without any secret.
 *
 * @param previousClientSecretUntil as long as a replaced secret is still good
 * @param previousSubscriptionKeyUntil likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CredentialView(
    UUID clientId,
    String kind,
    String state,
    @JsonUnwrapped HolderView holder,
    @Nullable String apiVersion,
    @Nullable Integer requestsPerMinute,
    Instant issuedAt,
    @Nullable Instant revealedAt,
    @Nullable Instant rotatedAt,
    @Nullable Instant previousClientSecretUntil,
    @Nullable Instant previousSubscriptionKeyUntil,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt) {

  static CredentialView of(Credential credential, Instant now) {
    var life = credential.life();
    return new CredentialView(
        credential.id(),
        credential.kind().text(),
        credential.status(now).name(),
        HolderView.of(credential.holder()),
        credential.terms().apiVersion(),
        credential.terms().requestsPerMinute(),
        life.issuedAt(),
        life.revealedAt(),
        life.rotatedAt(),
        overlap(credential.secrets().clientSecret(), now),
        overlap(credential.secrets().subscriptionKey(), now),
        life.expiresAt(),
        life.revokedAt());
  }

  private static @Nullable Instant overlap(@Nullable KeptSecret secret, Instant now) {
    return secret == null ? null : secret.overlapsUntil(now).orElse(null);
  }
}
