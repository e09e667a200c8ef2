package dev.torg.salesunit.api;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.problem.Problems;
import dev.torg.salesunit.domain.SalesUnitScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Which sales units the caller of the running request may see. */
@ApplicationScoped
class CallersScope {

  private final CurrentCaller currentCaller;

  CallersScope(CurrentCaller currentCaller) {
    this.currentCaller = currentCaller;
  }

  /** Empty for who is neither partner nor merchant. */
  static Optional<SalesUnitScope> of(Caller caller) {
    if (caller instanceof PartnerCaller partner) {
      return Optional.of(new SalesUnitScope.OfPartner(partner.partnerId()));
    }
    if (caller instanceof MerchantCaller merchant) {
      return Optional.of(new SalesUnitScope.OfMerchant(merchant.business()));
    }
    return Optional.empty();
  }

  SalesUnitScope everywhere() {
    return of(currentCaller.get())
        .orElseThrow(() -> Problems.forbidden("Only partners and merchants have sales units."));
  }

  /** Fails with 404 for a merchant that is not the calling one. */
  SalesUnitScope at(BusinessIdentifier business) {
    Caller caller = currentCaller.get();
    if (caller instanceof PartnerCaller partner) {
      return new SalesUnitScope.OfPartnerAtMerchant(partner.partnerId(), business);
    }
    SalesUnitScope own = everywhere();
    if (own.equals(new SalesUnitScope.OfMerchant(business))) {
      return own;
    }
    throw Problems.notFound();
  }
}
