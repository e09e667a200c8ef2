package dev.torg.gateway.credential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hears in an event which tokens are to be refused, or not any more. */
final class RefusalEvent {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RefusalEvent() {}

  /**
   * Tells {@code refused} what the event says; says nothing for other events and for what cannot be
   * read.
   *
   * @param value a record's value; null for a tombstone
   */
  static void hear(@Nullable String value, RefusedTokens refused) {
    if (value == null) {
      return;
    }
    try {
      JsonNode event = JSON.readTree(value);
      hear(event.path("type").asText(), event.path("data"), refused);
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException unreadable) {
      return;
    }
  }

  private static void hear(String type, JsonNode state, RefusedTokens refused) {
    if (type.startsWith("partner.credential.")) {
      refused.credentialIs(id(state, "credentialId"), CredentialStanding.read(state));
    } else if (type.startsWith("partner.session.")) {
      refused.sessionEnded(
          id(state, "sessionId"), Instant.parse(state.path("lastTokenEndsAt").asText()));
    } else if (type.startsWith("partner.partner.")) {
      refused.partnerIs(
          state.path("partnerId").asText(), state.path("status").asText().equals("DEACTIVATED"));
    }
  }

  private static UUID id(JsonNode state, String member) {
    return UUID.fromString(state.path(member).asText());
  }
}
