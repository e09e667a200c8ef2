package dev.torg.productorder.event;

import dev.torg.productorder.domain.KnownPartner;

/** What an event of {@code torg.partners} says. */
public record PartnerChanged(String partnerId, String name, String status) {

  /** How the types of these events begin. */
  public static final String EVENTS = "partner.partner.";

  public KnownPartner partner() {
    return new KnownPartner(partnerId, name, status.equals("ACTIVE"));
  }
}
