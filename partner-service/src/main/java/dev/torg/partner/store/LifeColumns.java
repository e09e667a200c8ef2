package dev.torg.partner.store;

import dev.torg.partner.domain.CredentialLife;

/** Keeps what happened to a credential, and when it ends. */
final class LifeColumns {

  private LifeColumns() {}

  static void write(CredentialLife life, CredentialRow row) {
    row.issuedAt = life.issuedAt();
    row.revealedAt = life.revealedAt();
    row.rotatedAt = life.rotatedAt();
    row.previousTokensUntil = life.previousTokensUntil();
    row.expiresAt = life.expiresAt();
    row.revokedAt = life.revokedAt();
  }

  static CredentialLife read(CredentialRow row) {
    return new CredentialLife(
        row.issuedAt,
        row.revealedAt,
        row.rotatedAt,
        row.previousTokensUntil,
        row.expiresAt,
        row.revokedAt,
        row.lastUsedOn);
  }
}
