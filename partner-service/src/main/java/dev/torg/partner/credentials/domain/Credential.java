package dev.torg.partner.credentials.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A credential as it is kept: with hashes, without secrets.
 *
 * @param id also the client id that its holder sends
 * @param apiVersion the dated version that calls with this credential speak by default, if pinned
 * @param sequence counts the credential's changes without a gap, from 1
 */
public record Credential(
    UUID id,
    CredentialKind kind,
    CredentialHolder holder,
    @Nullable String apiVersion,
    SecretHash secretHash,
    @Nullable SecretHash subscriptionKeyHash,
    long sequence,
    Instant issuedAt,
    @Nullable Instant revokedAt) {

  public static Credential issue(
      UUID id,
      CredentialKind kind,
      CredentialHolder holder,
      @Nullable String apiVersion,
      FreshSecrets secrets,
      Instant now) {
    String subscriptionKey = secrets.subscriptionKey();
    return new Credential(
        id,
        kind,
        holder,
        apiVersion,
        SecretHash.of(secrets.clientSecret()),
        subscriptionKey == null ? null : SecretHash.of(subscriptionKey),
        1,
        now,
        null);
  }

  public boolean isRevoked() {
    return revokedAt != null;
  }

  public Credential revoke(Instant now) {
    return new Credential(
        id, kind, holder, apiVersion, secretHash, subscriptionKeyHash, sequence + 1, issuedAt, now);
  }

  /**
   * Whether what was presented proves this credential. Every hash is compared, whatever the first
   * one gives.
   */
  public boolean isProvenBy(PresentedKeys presented) {
    boolean secretMatches = secretHash.matches(presented.clientSecret());
    boolean subscriptionKeyMatches = subscriptionKeyMatches(presented.subscriptionKey());
    return secretMatches & subscriptionKeyMatches & !isRevoked();
  }

  private boolean subscriptionKeyMatches(@Nullable String presented) {
    if (subscriptionKeyHash == null) {
      return presented == null;
    }
    return subscriptionKeyHash.matches(presented == null ? "" : presented);
  }
}
