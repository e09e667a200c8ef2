package dev.torg.notification.mails.event;

import dev.torg.notification.domain.NewMail;
import dev.torg.platform.event.IncomingEvent;
import java.util.List;

/** Which mails an event is worth; most are worth none. */
public final class MailsOfEvent {

  private MailsOfEvent() {}

  public static List<NewMail> in(IncomingEvent event) {
    if (event.isOf(MailedOrder.EVENTS)) {
      return MailedOrder.mails(event);
    }
    if (event.isOf(MailedOrder.REASONS)) {
      return MailedOrder.rejections(event);
    }
    if (event.isOf(MailedAgreement.EVENTS)) {
      return MailedAgreement.mails(event);
    }
    return event.isOf(MailedCredential.EVENTS) ? MailedCredential.mails(event) : List.of();
  }
}
