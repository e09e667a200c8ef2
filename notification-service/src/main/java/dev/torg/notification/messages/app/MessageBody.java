package dev.torg.notification.messages.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.notification.messages.domain.News;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as everybody gets it who may know. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageBody(
    UUID id,
    String type,
    Instant timestamp,
    long sequence,
    @Nullable String partnerId,
    @Nullable String msn,
    Object data) {

  static MessageBody of(UUID id, News news) {
    return new MessageBody(
        id,
        news.event().type(),
        news.time(),
        news.sequence(),
        news.to().partner() == null ? null : news.to().partner().id(),
        news.to().msn() == null ? null : news.to().msn().value(),
        news.data());
  }
}
