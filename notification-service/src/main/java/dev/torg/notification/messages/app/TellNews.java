package dev.torg.notification.messages.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.notification.app.NewMessages;
import dev.torg.notification.mails.app.TellByMail;
import dev.torg.notification.messages.domain.News;
import dev.torg.notification.messages.event.RemindersOfEvent;
import dev.torg.notification.messages.store.KeptReminders;
import dev.torg.notification.messages.store.Messages;
import dev.torg.platform.event.Inbox;
import dev.torg.platform.event.IncomingEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes a message of news, in the transaction of the event that brought them. */
@ApplicationScoped
class TellNews {

  private final Inbox inbox;
  private final Messages messages;
  private final NewMessages newMessages;
  private final TellByMail tellByMail;
  private final KeptReminders reminders;
  private final ObjectMapper mapper;
  private final Clock clock;

  TellNews(
      Inbox inbox,
      Messages messages,
      NewMessages newMessages,
      TellByMail tellByMail,
      KeptReminders reminders,
      ObjectMapper mapper,
      Clock clock) {
    this.inbox = inbox;
    this.messages = messages;
    this.newMessages = newMessages;
    this.tellByMail = tellByMail;
    this.reminders = reminders;
    this.mapper = mapper;
    this.clock = clock;
  }

  /** Each event that is news to somebody becomes one message. */
  Uni<Void> follow(
      KafkaRecordBatch<String, String> records, Function<IncomingEvent, Optional<News>> news) {
    return receive(records, event -> tell(news.apply(event)));
  }

  /** As {@link #follow}, for effects that tell news themselves; mails and reminders too. */
  Uni<Void> receive(
      KafkaRecordBatch<String, String> records, Function<IncomingEvent, Uni<Void>> effect) {
    return inbox
        .receive(records, event -> effect.apply(event).chain(() -> tellOtherwise(event)))
        .invoke(newMessages::committed);
  }

  private Uni<Void> tellOtherwise(IncomingEvent event) {
    return tellByMail
        .of(event)
        .chain(
            () ->
                RemindersOfEvent.in(event)
                    .map(since -> reminders.replace(since, event.sequence()))
                    .orElseGet(() -> Uni.createFrom().voidItem()));
  }

  Uni<Void> tell(Optional<News> news) {
    return news.map(one -> tell(one).replaceWithVoid())
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  /** Whether it was not told before; if it was, nothing changes. */
  Uni<Boolean> tell(News news) {
    return messages.add(news, bytes(MessageBody.of(news.id(), news)), clock.instant());
  }

  /** Tells one endpoint, whatever it registered for; the id of the message. */
  Uni<UUID> tellOne(News news, UUID endpoint) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    return messages
        .addFor(endpoint, id, news, bytes(MessageBody.of(id, news)), clock.instant())
        .replaceWith(id);
  }

  private byte[] bytes(MessageBody body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("news that cannot be written", impossible);
    }
  }
}
