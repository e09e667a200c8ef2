package dev.torg.partner.partners.event;

import dev.torg.partner.partners.domain.Partner;
import dev.torg.platform.event.OutgoingEvent;
import dev.torg.platform.event.Topics;

/** A partner came into being. */
public final class PartnerRegistered {

  private static final String TYPE = "partner.partner.registered.v1";

  private PartnerRegistered() {}

  public static OutgoingEvent of(Partner partner) {
    return new OutgoingEvent(
        Topics.PARTNERS, TYPE, partner.id().value(), partner.sequence(), PartnerState.of(partner));
  }
}
