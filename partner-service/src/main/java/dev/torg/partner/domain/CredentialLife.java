package dev.torg.partner.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a credential, and what will.
 *
 * @param revealedAt when keys that are made on demand were shown; absent for those shown when
 *     issued
 * @param rotatedAt when secrets were last replaced
 * @param lastUsedOn the last day, in UTC, on which a token was bought with it
 * @param previousTokensUntil when the tokens of the secrets before end; at or after rotatedAt
 */
public record CredentialLife(
    Instant issuedAt,
    @Nullable Instant revealedAt,
    @Nullable Instant rotatedAt,
    @Nullable Instant previousTokensUntil,
    @Nullable Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable LocalDate lastUsedOn) {

  static CredentialLife issued(Instant now, @Nullable Instant expiresAt) {
    return new CredentialLife(now, null, null, null, expiresAt, null, null);
  }

  CredentialLife revealed(Instant now) {
    return new CredentialLife(
        issuedAt, now, rotatedAt, previousTokensUntil, expiresAt, revokedAt, lastUsedOn);
  }

  CredentialLife rotated(Instant now, Instant previousUntil) {
    return new CredentialLife(
        issuedAt, revealedAt, now, previousUntil, expiresAt, revokedAt, lastUsedOn);
  }

  CredentialLife until(@Nullable Instant end) {
    return new CredentialLife(
        issuedAt, revealedAt, rotatedAt, previousTokensUntil, end, revokedAt, lastUsedOn);
  }

  CredentialLife revoked(Instant now) {
    return new CredentialLife(
        issuedAt, revealedAt, rotatedAt, previousTokensUntil, expiresAt, now, lastUsedOn);
  }

  public boolean wasUsedOn(LocalDate day) {
    return day.equals(lastUsedOn);
  }

  boolean hasExpired(Instant now) {
    return expiresAt != null && !now.isBefore(expiresAt);
  }
}
