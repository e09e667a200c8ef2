package dev.torg.notification.mails.event;

import dev.torg.notification.domain.MailKind;
import dev.torg.notification.domain.NewMail;
import dev.torg.notification.domain.Owner;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.event.IncomingEvent;
import java.util.List;

/** What an event of {@code torg.merchants} says to a merchant who gets a mail of it. */
record MailedAgreement(BusinessIdentifier businessIdentifier, String name) {

  static final String EVENTS = "merchant.merchant.";

  static List<NewMail> mails(IncomingEvent event) {
    return switch (event.type().substring(EVENTS.length())) {
      case "agreement-activated.v1" -> mail(MailKind.AGREEMENT_ACTIVE, event);
      case "agreement-rejected.v1" -> mail(MailKind.AGREEMENT_REJECTED, event);
      default -> List.of();
    };
  }

  private static List<NewMail> mail(MailKind kind, IncomingEvent event) {
    MailedAgreement agreement = event.as(MailedAgreement.class);
    return List.of(
        new NewMail(
            event.id(),
            kind,
            Owner.merchant(agreement.businessIdentifier),
            new Facts().with("merchant", agreement.name).with(agreement.businessIdentifier).all()));
  }
}
