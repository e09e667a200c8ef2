package dev.torg.notification.messages.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.notification.app.NewMessages;
import dev.torg.notification.mails.app.TellByMail;
import dev.torg.notification.messages.domain.Message;
import dev.torg.notification.messages.domain.News;
import dev.torg.notification.messages.domain.Reminders;
import dev.torg.notification.messages.domain.Told;
import dev.torg.notification.messages.event.RemindersOfEvent;
import dev.torg.notification.messages.store.KeptReminders;
import dev.torg.notification.messages.store.Messages;
import dev.torg.platform.event.Inbox;
import dev.torg.platform.event.IncomingEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Makes messages of news, in the transaction of the events that brought them: what comes together
 * is written together.
 */
@ApplicationScoped
class TellNews {

  private final Inbox inbox;
  private final EraseMerchants eraseMerchants;
  private final Messages messages;
  private final NewMessages newMessages;
  private final TellByMail tellByMail;
  private final KeptReminders reminders;
  private final ObjectMapper mapper;
  private final Clock clock;

  TellNews(
      Inbox inbox,
      EraseMerchants eraseMerchants,
      Messages messages,
      NewMessages newMessages,
      TellByMail tellByMail,
      KeptReminders reminders,
      ObjectMapper mapper,
      Clock clock) {
    this.inbox = inbox;
    this.eraseMerchants = eraseMerchants;
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
    return receive(records, events -> tell(each(events, news)));
  }

  /** As {@link #follow}, for effects that tell news themselves; mails and reminders too. */
  Uni<Void> receive(
      KafkaRecordBatch<String, String> records, Function<List<IncomingEvent>, Uni<Told>> effect) {
    AtomicBoolean isAwaited = new AtomicBoolean();
    return inbox
        .receiveTogether(
            records,
            heard ->
                eraseMerchants
                    .hear(heard)
                    .chain(events -> tellAll(events, effect))
                    .invoke(told -> isAwaited.compareAndSet(false, told.isAwaited()))
                    .replaceWithVoid())
        .invoke(() -> newMessages.committed(isAwaited.get()));
  }

  private Uni<Told> tellAll(
      List<IncomingEvent> events, Function<List<IncomingEvent>, Uni<Told>> effect) {
    return effect.apply(events).call(() -> tellOtherwise(events));
  }

  private Uni<Void> tellOtherwise(List<IncomingEvent> events) {
    List<Reminders> since = each(events, RemindersOfEvent::in);
    List<UUID> needless = since.stream().flatMap(one -> one.needless().stream()).toList();
    return tellByMail
        .of(events)
        .chain(() -> reminders.replace(since))
        .chain(() -> tellByMail.takeBack(needless));
  }

  private static <T> List<T> each(
      List<IncomingEvent> events, Function<IncomingEvent, Optional<T>> meaning) {
    return events.stream().map(meaning).flatMap(Optional::stream).toList();
  }

  /** In this order. */
  Uni<Told> tell(List<News> news) {
    return messages.add(news.stream().map(one -> message(one.id(), one)).toList(), clock.instant());
  }

  /** Tells one endpoint, whatever it registered for; the id of the message. */
  Uni<UUID> tellOne(News news, UUID endpoint) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    return messages.addFor(endpoint, message(id, news), clock.instant()).replaceWith(id);
  }

  private Message message(UUID id, News news) {
    return new Message(id, news, bytes(MessageBody.of(id, news)));
  }

  private byte[] bytes(MessageBody body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("news that cannot be written", impossible);
    }
  }
}
