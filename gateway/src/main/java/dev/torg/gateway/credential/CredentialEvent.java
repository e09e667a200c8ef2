package dev.torg.gateway.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an event about a credential says that matters here: which one was revoked. */
final class CredentialEvent {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CredentialEvent() {}

  /**
   * The revoked credential; empty for every other event and for what cannot be read.
   *
   * @param value a record's value; null for a tombstone
   */
  static Optional<UUID> revoked(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      JsonNode credential = JSON.readTree(value).path("data");
      return credential.path("status").asText().equals("REVOKED")
          ? Optional.of(UUID.fromString(credential.path("credentialId").asText()))
          : Optional.empty();
    } catch (JsonProcessingException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
