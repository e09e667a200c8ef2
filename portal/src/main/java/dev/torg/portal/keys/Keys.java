package dev.torg.portal.keys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A set of keys as the API shows it; the secrets only in the answer that makes them. */
public record Keys(
    String clientId,
    String kind,
    @Nullable String label,
    @Nullable String state,
    @Nullable String apiVersion,
    @Nullable Instant issuedAt,
    @Nullable Instant revealedAt,
    @Nullable Instant rotatedAt,
    @Nullable Instant previousClientSecretUntil,
    @Nullable Instant expiresAt,
    @Nullable LocalDate lastUsedOn,
    @Nullable String clientSecret,
    @Nullable String subscriptionKey) {

  public boolean isActive() {
    return "ACTIVE".equals(state);
  }

  public boolean isRevoked() {
    return "REVOKED".equals(state);
  }

  public boolean isUnrevealed() {
    return "UNREVEALED".equals(state);
  }

  public String tone() {
    return isActive() ? "good" : isUnrevealed() ? "wait" : "bad";
  }

  /** What programs need, by what they call it. */
  Map<String, String> secrets() {
    Map<String, String> secrets = new LinkedHashMap<>();
    secrets.put("client_id", clientId);
    if (clientSecret != null) {
      secrets.put("client_secret", clientSecret);
    }
    if (subscriptionKey != null) {
      secrets.put("Ocp-Apim-Subscription-Key", subscriptionKey);
    }
    return secrets;
  }

  @Override
  public String toString() {
    return "Keys[" + clientId + "]";
  }
}
