package dev.torg.partner.store;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.partner.domain.CredentialTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "credentials")
class CredentialRow {

  @Id
  @Column(name = "credential_id")
  UUID id;

  @Column(name = "kind")
  String kind;

  @Column(name = "partner_id")
  @Nullable String partnerId;

  @Column(name = "business_scheme")
  @Nullable String businessScheme;

  @Column(name = "business_id")
  @Nullable String businessId;

  @Column(name = "msn")
  @Nullable String msn;

  @Column(name = "name")
  @Nullable String name;

  @Column(name = "org_ids")
  @Nullable String orgIds;

  @Column(name = "api_version")
  @Nullable String apiVersion;

  @Column(name = "requests_per_minute")
  @Nullable Integer requestsPerMinute;

  @Column(name = "secret_generation")
  int secretGeneration;

  @Column(name = "secret_hash")
  byte[] secretHash;

  @Column(name = "previous_secret_hash")
  byte @Nullable [] previousSecretHash;

  @Column(name = "previous_secret_until")
  @Nullable Instant previousSecretUntil;

  @Column(name = "subscription_key_hash")
  byte @Nullable [] subscriptionKeyHash;

  @Column(name = "previous_subscription_key_hash")
  byte @Nullable [] previousSubscriptionKeyHash;

  @Column(name = "previous_subscription_key_until")
  @Nullable Instant previousSubscriptionKeyUntil;

  @Column(name = "sequence")
  long sequence;

  @Column(name = "issued_at")
  Instant issuedAt;

  @Column(name = "revealed_at")
  @Nullable Instant revealedAt;

  @Column(name = "rotated_at")
  @Nullable Instant rotatedAt;

  @Column(name = "previous_tokens_until")
  @Nullable Instant previousTokensUntil;

  @Column(name = "expires_at")
  @Nullable Instant expiresAt;

  @Column(name = "revoked_at")
  @Nullable Instant revokedAt;

  void take(Credential credential) {
    id = credential.id();
    kind = credential.kind().text();
    apiVersion = credential.terms().apiVersion();
    requestsPerMinute = credential.terms().requestsPerMinute();
    sequence = credential.sequence();
    HolderColumns.write(credential.holder(), this);
    SecretColumns.write(credential.secrets(), this);
    LifeColumns.write(credential.life(), this);
  }

  Credential credential() {
    return new Credential(
        id,
        CredentialKind.of(kind),
        HolderColumns.read(this),
        new CredentialTerms(apiVersion, requestsPerMinute),
        SecretColumns.read(this),
        LifeColumns.read(this),
        sequence);
  }
}
