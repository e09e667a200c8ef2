package dev.torg.partner.salesunitkeys.api;

import dev.torg.partner.domain.CredentialReference.OfSalesUnit;
import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.problem.PathId;
import jakarta.enterprise.context.ApplicationScoped;

/** Names a sales unit of the business that the person acts for. */
@ApplicationScoped
class OwnSalesUnit {

  private final CurrentCaller caller;

  OwnSalesUnit(CurrentCaller caller) {
    this.caller = caller;
  }

  /** Fails as not found for a path that can name no sales unit. */
  OfSalesUnit own(String msn) {
    return new OfSalesUnit(caller.actingForMerchant().business(), PathId.of(msn, Msn::of));
  }
}
