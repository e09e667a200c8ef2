package dev.torg.merchant.merchants.app;

import dev.torg.merchant.store.SalesUnits;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
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
  public Uni<Boolean> isOfPartner(Msn msn, String partnerId) {
    return Panache.withSession(() -> salesUnits.isOfPartner(msn.value(), partnerId));
  }

  @Override
  public Uni<Boolean> isOfMerchant(Msn msn, BusinessIdentifier business) {
    return Panache.withSession(() -> salesUnits.isOfBusiness(msn.value(), business));
  }
}
