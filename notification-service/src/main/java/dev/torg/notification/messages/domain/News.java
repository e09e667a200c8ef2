package dev.torg.notification.messages.domain;

import dev.torg.notification.domain.OwnEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as those who may know are told.
 *
 * @param subject the thing that it happened to; its news go one after the other
 * @param sequence grows from one of the subject's news to the next
 * @param data what is told of the thing, as Jackson writes it
 * @param traceparent of the request that caused it, if one did
 */
public record News(
    OwnEvent event,
    String subject,
    long sequence,
    Instant time,
    Audience to,
    Object data,
    @Nullable String traceparent) {

  /** The same for the same news, however often the event comes that brought them. */
  public UUID id() {
    String told = String.join(" ", event.type(), subject, Long.toString(sequence), to.toString());
    return UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.UTF_8));
  }
}
