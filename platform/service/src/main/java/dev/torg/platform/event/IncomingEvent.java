package dev.torg.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent as it arrived.
 *
 * @param id names this fact for ever: a repeated delivery carries the same id
 * @param subject id of the aggregate
 * @param sequence the aggregate's gapless number of this event
 * @param traceparent of the request that caused it
 * @param data state of the aggregate after the change
 */
public record IncomingEvent(
    UUID id,
    String type,
    String subject,
    long sequence,
    Instant time,
    @Nullable String traceparent,
    JsonNode data) {

  /**
   * Reads a structured-mode CloudEvent.
   *
   * @throws UnreadableEventException when it is not one, or not one of ours
   */
  static IncomingEvent parse(String json, ObjectMapper mapper) {
    try {
      JsonNode event = mapper.readTree(json);
      return new IncomingEvent(
          UUID.fromString(event.required("id").asText()),
          event.required("type").asText(),
          event.required("subject").asText(),
          Long.parseLong(event.required("sequence").asText()),
          Instant.parse(event.required("time").asText()),
          event.path("traceparent").textValue(),
          event.required("data"));
    } catch (JsonProcessingException | RuntimeException unreadable) {
      throw new UnreadableEventException(unreadable);
    }
  }
}
