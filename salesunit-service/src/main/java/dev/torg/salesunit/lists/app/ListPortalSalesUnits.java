package dev.torg.salesunit.lists.app;

import dev.torg.salesunit.domain.PortalSalesUnit;
import dev.torg.salesunit.domain.SalesUnitScope;
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

  /** At most {@code limit} units whose MSN is higher than {@code after}; 0 starts the list. */
  public Uni<List<PortalSalesUnit>> listAfter(SalesUnitScope scope, long after, int limit) {
    return salesUnits.listAfter(scope, after, limit);
  }
}
