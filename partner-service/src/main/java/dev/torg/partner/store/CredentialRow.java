package dev.torg.partner.store;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.partner.domain.CredentialTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "credentials")
@SuppressWarnings("NullAway.Init")
class CredentialRow {

  @Id
  @Column(name = "credential_id")
  UUID id;

  String kind;
  @Nullable String partnerId;
  @Nullable String businessScheme;
  @Nullable String businessId;
  @Nullable String msn;
  @Nullable String name;
  @Nullable String orgIds;
  @Nullable String label;
  @Nullable String apiVersion;
  @Nullable Integer requestsPerMinute;
  int secretGeneration;
  byte[] secretHash;
  byte @Nullable [] previousSecretHash;
  @Nullable Instant previousSecretUntil;
  byte @Nullable [] subscriptionKeyHash;
  byte @Nullable [] previousSubscriptionKeyHash;
  @Nullable Instant previousSubscriptionKeyUntil;
  long sequence;
  Instant issuedAt;
  @Nullable Instant revealedAt;
  @Nullable Instant rotatedAt;
  @Nullable Instant previousTokensUntil;
  @Nullable Instant expiresAt;
  @Nullable Instant revokedAt;

  /** Written by {@link Credentials#noteUse} alone. */
  @Column(insertable = false, updatable = false)
  @Nullable LocalDate lastUsedOn;

  void take(Credential credential) {
    id = credential.id();
    kind = credential.kind().text();
    label = credential.terms().label();
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
        new CredentialTerms(label, apiVersion, requestsPerMinute),
        SecretColumns.read(this),
        LifeColumns.read(this),
        sequence);
  }
}
