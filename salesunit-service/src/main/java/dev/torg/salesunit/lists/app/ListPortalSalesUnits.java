package dev.torg.salesunit.lists.app;

import dev.torg.platform.paging.SearchText;
import dev.torg.salesunit.domain.PortalSalesUnit;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.store.PortalSalesUnits;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Gives people sales units, page by page: those of whom they act for, or all of them. */
@ApplicationScoped
public class ListPortalSalesUnits {

  private final PortalSalesUnits salesUnits;

  ListPortalSalesUnits(PortalSalesUnits salesUnits) {
    this.salesUnits = salesUnits;
  }

  /**
   * At most {@code limit} units whose MSN is higher than {@code after}; 0 starts the list.
   *
   * @param text that must be found in the unit; empty for all units
   */
  public Uni<List<PortalSalesUnit>> listAfter(
      SalesUnitScope scope, Optional<SearchText> text, long after, int limit) {
    return text.map(part -> find(scope, part, after, limit))
        .orElseGet(() -> salesUnits.listAfter(scope, after, limit));
  }

  private Uni<List<PortalSalesUnit>> find(
      SalesUnitScope scope, SearchText part, long after, int limit) {
    return Panache.withTransaction(() -> salesUnits.findAfter(scope, part, after, limit));
  }
}
