package dev.torg.salesunit.app;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.salesunit.domain.PortalSalesUnit;
import dev.torg.salesunit.store.PortalSalesUnits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Gives a portal user the sales units of the partner or merchant that the user acts for. */
@ApplicationScoped
public class ListPortalSalesUnits {

  private final PortalSalesUnits salesUnits;

  ListPortalSalesUnits(PortalSalesUnits salesUnits) {
    this.salesUnits = salesUnits;
  }

  public Uni<List<PortalSalesUnit>> ofPartner(String partnerId, long after, int limit) {
    return salesUnits.ofPartner(partnerId, after, limit);
  }

  public Uni<List<PortalSalesUnit>> ofMerchant(BusinessIdentifier business, long after, int limit) {
    return salesUnits.ofMerchant(business, after, limit);
  }
}
