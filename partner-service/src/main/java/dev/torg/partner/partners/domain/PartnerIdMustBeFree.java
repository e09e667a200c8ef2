package dev.torg.partner.partners.domain;

import dev.torg.partner.domain.Partner;
import dev.torg.platform.business.RuleBroken;
import java.util.Optional;

/** Two partners never have one number. */
public final class PartnerIdMustBeFree {

  private PartnerIdMustBeFree() {}

  /**
   * @param holder who has the number already
   */
  public static void check(Optional<Partner> holder) {
    if (holder.isPresent()) {
      throw RuleBroken.taken("There is a partner with this partnerId already.");
    }
  }
}
