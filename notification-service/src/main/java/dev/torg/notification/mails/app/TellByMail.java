package dev.torg.notification.mails.app;

import dev.torg.notification.domain.NewMail;
import dev.torg.notification.mails.event.MailsOfEvent;
import dev.torg.notification.mails.store.Mails;
import dev.torg.platform.event.IncomingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes down, in the running transaction, which mails are to go. */
@ApplicationScoped
public class TellByMail {

  private final Mails mails;
  private final Clock clock;

  TellByMail(Mails mails, Clock clock) {
    this.mails = mails;
    this.clock = clock;
  }

  /** Those that events of other services are worth. */
  public Uni<Void> of(List<IncomingEvent> events) {
    return tell(events.stream().flatMap(event -> MailsOfEvent.in(event).stream()).toList());
  }

  /** Mails of these events that wait are never sent. */
  public Uni<Void> takeBack(List<UUID> events) {
    return events.isEmpty() ? Uni.createFrom().voidItem() : mails.drop(events);
  }

  public Uni<Void> tell(List<NewMail> wanted) {
    return mails.add(wanted, clock.instant());
  }
}
