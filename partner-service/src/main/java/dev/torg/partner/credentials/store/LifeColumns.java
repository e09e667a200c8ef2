package dev.torg.partner.credentials.store;

import dev.torg.partner.credentials.domain.CredentialLife;

/** Keeps what happened to a credential, and when it ends. */
final class LifeColumns {

  private LifeColumns() {}

  static void write(CredentialLife life, CredentialEntity entity) {
    entity.issuedAt = life.issuedAt();
    entity.revealedAt = life.revealedAt();
    entity.rotatedAt = life.rotatedAt();
    entity.previousTokensUntil = life.previousTokensUntil();
    entity.expiresAt = life.expiresAt();
    entity.revokedAt = life.revokedAt();
  }

  static CredentialLife read(CredentialEntity entity) {
    return new CredentialLife(
        entity.issuedAt,
        entity.revealedAt,
        entity.rotatedAt,
        entity.previousTokensUntil,
        entity.expiresAt,
        entity.revokedAt);
  }
}
