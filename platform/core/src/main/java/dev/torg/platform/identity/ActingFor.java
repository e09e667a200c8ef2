package dev.torg.platform.identity;

import dev.torg.platform.business.Access;

/** Whom a portal user acts for. */
public sealed interface ActingFor permits ActingForMerchant, ActingForPartner {

  /** What the person may do there. */
  Access access();

  /** Who that is, as no other is called. */
  String text();
}
