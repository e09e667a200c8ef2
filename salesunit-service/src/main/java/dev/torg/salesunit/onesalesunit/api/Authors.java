package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.identity.ActingForPartner;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.identity.PortalCaller;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.ChangeAuthor.Channel;
import dev.torg.salesunit.domain.ChangeAuthor.Kind;

/** As whom a caller stands in the change log. */
final class Authors {

  static final ChangeAuthor OPERATOR = new ChangeAuthor(Kind.OPERATOR, Channel.OPERATIONS_API);

  private Authors() {}

  /** A partner or merchant with keys. */
  static ChangeAuthor ofKeys(Caller caller) {
    return new ChangeAuthor(
        caller instanceof PartnerCaller ? Kind.PARTNER : Kind.MERCHANT, Channel.MANAGEMENT_API);
  }

  /** Whom a portal user acts for. */
  static ChangeAuthor ofPortal(PortalCaller caller) {
    return new ChangeAuthor(
        caller.actingFor().orElseThrow() instanceof ActingForPartner ? Kind.PARTNER : Kind.MERCHANT,
        Channel.PORTAL);
  }
}
