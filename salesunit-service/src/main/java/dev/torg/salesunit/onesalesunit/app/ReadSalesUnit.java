package dev.torg.salesunit.onesalesunit.app;

import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.domain.StoredLogo;
import dev.torg.salesunit.store.CoalescedReads;
import dev.torg.salesunit.store.VisibleSalesUnits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives one sales unit to whom it is visible: no transaction, and one round trip. */
@ApplicationScoped
public class ReadSalesUnit {

  private final CoalescedReads busiest;
  private final VisibleSalesUnits salesUnits;

  ReadSalesUnit(CoalescedReads busiest, VisibleSalesUnits salesUnits) {
    this.busiest = busiest;
    this.salesUnits = salesUnits;
  }

  public Uni<Optional<SalesUnitDetails>> read(SalesUnitScope scope, long msn) {
    return scope.isActiveOnly() ? busiest.find(scope, msn) : salesUnits.find(scope, msn);
  }

  /** The unit's logo; empty when it has none, too. */
  public Uni<Optional<StoredLogo>> readLogo(SalesUnitScope scope, long msn) {
    return salesUnits.findLogo(scope, msn);
  }
}
