package dev.torg.salesunit.api;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.identity.ActingFor;
import dev.torg.platform.identity.ActingForMerchant;
import dev.torg.platform.identity.ActingForPartner;
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
public class CallersScope {

  private final CurrentCaller currentCaller;

  CallersScope(CurrentCaller currentCaller) {
    this.currentCaller = currentCaller;
  }

  /** Empty for who is neither partner nor merchant. */
  public static Optional<SalesUnitScope> of(Caller caller) {
    return switch (caller.kind()) {
      case PARTNER -> Optional.of(SalesUnitScope.ofPartner(((PartnerCaller) caller).partnerId()));
      case MERCHANT -> Optional.of(SalesUnitScope.ofMerchant(((MerchantCaller) caller).business()));
      case OPERATOR, ADMINISTRATOR, PORTAL -> Optional.empty();
    };
  }

  public SalesUnitScope everywhere() {
    return of(currentCaller.get())
        .orElseThrow(() -> Problems.forbidden("Only partners and merchants have sales units."));
  }

  /** Fails with 404 for a merchant that is not the calling one. */
  public SalesUnitScope at(BusinessIdentifier business) {
    Caller caller = currentCaller.get();
    if (caller instanceof PartnerCaller partner) {
      return SalesUnitScope.ofPartnerAtMerchant(partner.partnerId(), business);
    }
    SalesUnitScope own = everywhere();
    if (own.equals(SalesUnitScope.ofMerchant(business))) {
      return own;
    }
    throw Problems.notFound();
  }

  /**
   * For whom a portal user acts, deactivated units too; but those of a deactivated merchant are the
   * merchant's to see.
   */
  public SalesUnitScope ofPortal() {
    return currentCaller.portal().actingFor().orElseThrow() instanceof ActingForPartner
        ? ownOfPortal().evenDeactivated()
        : ownOfPortal().evenInactive();
  }

  /** As {@link #ofPortal}, but a deactivated merchant changes nothing, as with its keys. */
  public SalesUnitScope ofPortalToChange() {
    return ownOfPortal().evenDeactivated();
  }

  private SalesUnitScope ownOfPortal() {
    ActingFor actingFor = currentCaller.portal().actingFor().orElseThrow();
    return actingFor instanceof ActingForPartner partner
        ? SalesUnitScope.ofPartner(partner.partnerId())
        : SalesUnitScope.ofMerchant(((ActingForMerchant) actingFor).business());
  }
}
