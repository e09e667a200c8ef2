package dev.torg.notification.mails.app;

import dev.torg.notification.domain.NewMail;
import dev.torg.notification.mails.event.MailsOfEvent;
import dev.torg.notification.mails.store.Mails;
import dev.torg.platform.event.IncomingEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Writes down, in the running transaction, which mails are to go. */
@ApplicationScoped
public class TellByMail {

  private final Mails mails;
  private final Clock clock;

  TellByMail(Mails mails, Clock clock) {
    this.mails = mails;
    this.clock = clock;
  }

  /** Those that an event of another service is worth. */
  public Uni<Void> of(IncomingEvent event) {
    return tell(MailsOfEvent.in(event));
  }

  public Uni<Void> tell(List<NewMail> wanted) {
    return Multi.createFrom()
        .iterable(wanted)
        .onItem()
        .transformToUniAndConcatenate(mail -> mails.add(mail, clock.instant()))
        .onItem()
        .ignoreAsUni();
  }
}
