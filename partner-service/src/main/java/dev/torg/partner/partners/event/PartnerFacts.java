package dev.torg.partner.partners.event;

import dev.torg.partner.domain.Partner;
import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.topic.Topics;

/** What happened to a partner, each with its state afterwards. */
public final class PartnerFacts {

  private PartnerFacts() {}

  /** It came into being. */
  public static OutgoingEvent registered(Partner partner) {
    return fact("partner.partner.registered.v1", partner);
  }

  /** Its name, level or contact is another. */
  public static OutgoingEvent changed(Partner partner) {
    return fact("partner.partner.changed.v1", partner);
  }

  /** It is in business, for the first time or again. */
  public static OutgoingEvent activated(Partner partner) {
    return fact("partner.partner.activated.v1", partner);
  }

  /** It is out of business: its keys and tokens are refused until it is activated again. */
  public static OutgoingEvent deactivated(Partner partner) {
    return fact("partner.partner.deactivated.v1", partner);
  }

  /** Mails to it go to another address, or to none; for notification-service alone. */
  public static OutgoingEvent reached(Partner partner) {
    return new OutgoingEvent(
        Topics.MAIL_RECIPIENTS,
        "partner.mail-recipient.told.v1",
        partner.id().value(),
        partner.sequence(),
        RecipientState.of(partner));
  }

  private static OutgoingEvent fact(String type, Partner partner) {
    return new OutgoingEvent(
        Topics.PARTNERS, type, partner.id().value(), partner.sequence(), PartnerState.of(partner));
  }
}
