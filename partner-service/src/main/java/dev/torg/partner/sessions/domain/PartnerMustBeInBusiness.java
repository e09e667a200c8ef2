package dev.torg.partner.sessions.domain;

import dev.torg.partner.domain.Partner;
import dev.torg.partner.domain.PartnerStatus;
import dev.torg.platform.business.RuleBroken;

/** Nobody acts for a partner that is deactivated. */
public final class PartnerMustBeInBusiness {

  private PartnerMustBeInBusiness() {}

  public static void check(Partner partner) {
    if (partner.status() == PartnerStatus.DEACTIVATED) {
      throw RuleBroken.notAllowed("The partner is deactivated.");
    }
  }
}
