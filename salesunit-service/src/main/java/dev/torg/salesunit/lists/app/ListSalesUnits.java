package dev.torg.salesunit.lists.app;

import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.SalesUnitSummary;
import dev.torg.salesunit.store.VisibleSalesUnits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Gives a stretch of the sales units that are visible to somebody, in the order of their MSN. */
@ApplicationScoped
public class ListSalesUnits {

  private final VisibleSalesUnits salesUnits;

  ListSalesUnits(VisibleSalesUnits salesUnits) {
    this.salesUnits = salesUnits;
  }

  /** At most {@code limit} units whose MSN is higher than {@code after}; 0 starts the list. */
  public Uni<List<SalesUnitSummary>> listAfter(SalesUnitScope scope, long after, int limit) {
    return salesUnits.listAfter(scope, after, limit);
  }
}
