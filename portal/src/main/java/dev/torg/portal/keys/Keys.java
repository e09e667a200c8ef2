package dev.torg.portal.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A set of keys as the API shows it; the secrets only in the answer that makes them. */
record Keys(
    String clientId,
    String kind,
    @Nullable String state,
    @Nullable String apiVersion,
    @Nullable Instant issuedAt,
    @Nullable Instant revealedAt,
    @Nullable Instant rotatedAt,
    @Nullable Instant previousClientSecretUntil,
    @Nullable Instant expiresAt,
    @Nullable String clientSecret,
    @Nullable String subscriptionKey) {

  public boolean isActive() {
    return "ACTIVE".equals(state);
  }

  public boolean isUnrevealed() {
    return "UNREVEALED".equals(state);
  }

  public String tone() {
    return isActive() ? "good" : isUnrevealed() ? "wait" : "bad";
  }

  @Override
  public String toString() {
    return "Keys[" + clientId + "]";
  }
}
