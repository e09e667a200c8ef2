package dev.torg.partner.credentials.event;

import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.CredentialHolder.OfPartner;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A credential as events tell of it: enough to refuse it, nothing to use it with. */
@Schema(
    name = "CredentialState",
    requiredProperties = {"credentialId", "kind", "status"})
record CredentialState(
    UUID credentialId,
    String kind,
    @Nullable String partnerId,
    String status,
    @Nullable Instant revokedAt) {

  static CredentialState of(Credential credential) {
    return new CredentialState(
        credential.id(),
        credential.kind().text(),
        credential.holder() instanceof OfPartner partner ? partner.partnerId().value() : null,
        credential.isRevoked() ? "REVOKED" : "ACTIVE",
        credential.revokedAt());
  }
}
