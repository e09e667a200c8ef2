package dev.torg.partner.credentials.store;

import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.CredentialKind;
import dev.torg.partner.credentials.domain.SecretHash;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity(name = "Credential")
@Table(name = "credentials")
class CredentialEntity {

  @Id
  @Column(name = "credential_id")
  UUID id;

  @Column(name = "kind")
  String kind;

  @Column(name = "partner_id")
  @Nullable String partnerId;

  @Column(name = "name")
  @Nullable String name;

  @Column(name = "org_ids")
  @Nullable String orgIds;

  @Column(name = "api_version")
  @Nullable String apiVersion;

  @Column(name = "secret_hash")
  byte[] secretHash;

  @Column(name = "subscription_key_hash")
  byte @Nullable [] subscriptionKeyHash;

  @Column(name = "sequence")
  long sequence;

  @Column(name = "issued_at")
  Instant issuedAt;

  @Column(name = "revoked_at")
  @Nullable Instant revokedAt;

  void take(Credential credential) {
    SecretHash subscriptionKey = credential.subscriptionKeyHash();
    id = credential.id();
    kind = credential.kind().text();
    apiVersion = credential.apiVersion();
    secretHash = credential.secretHash().bytes();
    subscriptionKeyHash = subscriptionKey == null ? null : subscriptionKey.bytes();
    sequence = credential.sequence();
    issuedAt = credential.issuedAt();
    revokedAt = credential.revokedAt();
    HolderColumns.write(credential.holder(), this);
  }

  Credential credential() {
    return new Credential(
        id,
        CredentialKind.of(kind),
        HolderColumns.read(this),
        apiVersion,
        SecretHash.stored(secretHash),
        subscriptionKeyHash == null ? null : SecretHash.stored(subscriptionKeyHash),
        sequence,
        issuedAt,
        revokedAt);
  }
}
