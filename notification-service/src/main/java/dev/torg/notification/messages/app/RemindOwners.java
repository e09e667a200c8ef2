package dev.torg.notification.messages.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.notification.app.NewMessages;
import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.NewMail;
import dev.torg.notification.domain.OwnEvent;
import dev.torg.notification.mails.app.TellByMail;
import dev.torg.notification.messages.domain.News;
import dev.torg.notification.messages.domain.Reminder;
import dev.torg.notification.messages.store.KeptReminders;
import dev.torg.platform.reactive.InTurn;
import dev.torg.platform.sql.Batches;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells of what ends soon: keys by mail and by event, orders that nobody sent by mail. */
@ApplicationScoped
class RemindOwners {

  private static final int AT_ONCE = 100;

  private final KeptReminders reminders;
  private final TellNews tellNews;
  private final TellByMail tellByMail;
  private final NewMessages newMessages;
  private final Clock clock;

  RemindOwners(
      KeptReminders reminders,
      TellNews tellNews,
      TellByMail tellByMail,
      NewMessages newMessages,
      Clock clock) {
    this.reminders = reminders;
    this.tellNews = tellNews;
    this.tellByMail = tellByMail;
    this.newMessages = newMessages;
    this.clock = clock;
  }

  @Scheduled(
      every = "${torg.webhooks.watched-every}",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> remind() {
    return Batches.untilNoneIsLeft(AT_ONCE, this::some).invoke(() -> newMessages.committed(true));
  }

  private Uni<Integer> some() {
    return reminders
        .takeDue(clock.instant(), AT_ONCE)
        .chain(due -> InTurn.each(due, this::tell).replaceWith(due.size()));
  }

  private Uni<Void> tell(Reminder reminder) {
    Uni<Void> mailed =
        tellByMail.tell(
            reminder
                .owners()
                .map(owner -> new NewMail(reminder.id(), reminder.kind(), owner, reminder.facts()))
                .toList());
    return reminder.kind() == MailKind.KEYS_END
        ? mailed.chain(() -> tellNews.tell(List.of(keysEnd(reminder))).replaceWithVoid())
        : mailed;
  }

  /** A subject of its own: it waits for nothing that happened to the keys. */
  private News keysEnd(Reminder reminder) {
    return new News(
        OwnEvent.CREDENTIAL_EXPIRING,
        "end of " + reminder.subject(),
        reminder.dueAt().toEpochMilli(),
        reminder.dueAt(),
        reminder.to(),
        new KeysNews(
            reminder.facts().get("keys"),
            reminder.facts().get("kind"),
            "ACTIVE",
            reminder.facts().get("until")),
        null);
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record KeysNews(
      @Nullable String credentialId,
      @Nullable String kind,
      String status,
      @Nullable String expiresAt) {}
}
