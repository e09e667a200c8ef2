package dev.torg.merchant.app;

import dev.torg.merchant.store.SalesUnits;
import dev.torg.platform.business.Msn;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.identity.SalesUnitOwners;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells from the projection whose a sales unit is. */
@ApplicationScoped
public class KnowSalesUnitOwners implements SalesUnitOwners {

  private final SalesUnits salesUnits;

  KnowSalesUnitOwners(SalesUnits salesUnits) {
    this.salesUnits = salesUnits;
  }

  @Override
  public Uni<Boolean> isCallers(Msn msn, Caller caller) {
    return Panache.withSession(() -> isOf(caller, msn));
  }

  private Uni<Boolean> isOf(Caller caller, Msn msn) {
    if (caller instanceof PartnerCaller partner) {
      return salesUnits.isOfPartner(msn.value(), partner.partnerId());
    }
    if (caller instanceof MerchantCaller merchant && !merchant.msn().equals(msn)) {
      return salesUnits.isOfBusiness(msn.value(), merchant.business());
    }
    return Uni.createFrom().item(caller instanceof MerchantCaller);
  }
}
