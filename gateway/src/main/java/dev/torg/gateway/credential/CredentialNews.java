package dev.torg.gateway.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.gateway.limit.CredentialQuotas;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears in an event which tokens are to be refused, or not any more, and who has which limit. */
final class CredentialNews {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Before it nobody can have bought a token that names another limit. */
  private static final String FIRST = "partner.credential.issued.v1";

  private CredentialNews() {}

  /**
   * Tells {@code refused} and {@code quotas} what the event says; says nothing for other events and
   * for what cannot be read.
   *
   * @param value a record's value; null for a tombstone
   */
  static void hear(
      @Nullable String value, RefusedTokens refused, CredentialQuotas quotas, Instant now) {
    if (value == null) {
      return;
    }
    try {
      JsonNode event = JSON.readTree(value);
      hear(event, refused, quotas, now);
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException unreadable) {
      return;
    }
  }

  private static void hear(
      JsonNode event, RefusedTokens refused, CredentialQuotas quotas, Instant now) {
    String type = event.path("type").asText();
    JsonNode state = event.path("data");
    if (type.startsWith("partner.credential.")) {
      UUID credential = id(state, "credentialId");
      long sequence = event.path("sequence").asLong();
      refused.noteCredential(credential, CredentialStanding.read(sequence, state));
      OptionalLong limit = requestsPerMinute(state);
      if (limit.isPresent() || !type.equals(FIRST)) {
        quotas.noteLimit(credential, limit, sequence, now);
      }
    } else if (type.startsWith("partner.session.")) {
      refused.noteEndOfSession(
          id(state, "sessionId"), Instant.parse(state.path("lastTokenEndsAt").asText()));
    } else if (type.startsWith("partner.partner.")) {
      refused.notePartner(
          state.path("partnerId").asText(),
          event.path("sequence").asLong(),
          state.path("status").asText().equals("DEACTIVATED"));
    }
  }

  /** A revoked credential needs no limit of its own. */
  private static OptionalLong requestsPerMinute(JsonNode credential) {
    long limit = credential.path("requestsPerMinute").asLong();
    return limit > 0 && credential.path("status").asText().equals("ACTIVE")
        ? OptionalLong.of(limit)
        : OptionalLong.empty();
  }

  private static UUID id(JsonNode state, String member) {
    return UUID.fromString(state.path(member).asText());
  }
}
