package dev.torg.platform.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
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

  /** Whether the type is this one, or one of those that begin so when it ends in a dot. */
  public boolean isOf(String types) {
    return types.endsWith(".") ? type.startsWith(types) : type.equals(types);
  }

  /**
   * The state as a record that names what its reader needs; what it does not name is passed over.
   *
   * @throws UnreadableEventException when a component is missing that is not {@code @Nullable}, or
   *     a value is none
   */
  public <T> T as(Class<T> record) {
    return EventJson.bind(data, record);
  }

  /**
   * Reads a structured-mode CloudEvent.
   *
   * @throws UnreadableEventException when it is not one, or not one of ours
   */
  static IncomingEvent parse(String json) {
    try {
      JsonNode event = EventJson.parse(json);
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
