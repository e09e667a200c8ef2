package dev.torg.partner.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.partner.domain.IssuedCredential;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credential with the secrets that were made for it just now; which members there are depends on
 * the kind.
 *
 * @param previousSecretsUntil when what these secrets replace stops being good
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record IssuedCredentialView(
    String kind,
    UUID clientId,
    @Nullable String clientSecret,
    @Nullable String subscriptionKey,
    @JsonUnwrapped HolderView holder,
    @Nullable String apiVersion,
    @Nullable Integer requestsPerMinute,
    Instant issuedAt,
    @Nullable Instant rotatedAt,
    @Nullable Instant previousSecretsUntil,
    @Nullable Instant expiresAt) {

  static IssuedCredentialView of(IssuedCredential issued) {
    var credential = issued.credential();
    var life = credential.life();
    return new IssuedCredentialView(
        credential.kind().text(),
        credential.id(),
        issued.secrets().clientSecret(),
        issued.secrets().subscriptionKey(),
        HolderView.of(credential.holder()),
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
