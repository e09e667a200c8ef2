package dev.torg.salesunit.app;

import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitScope;
import dev.torg.salesunit.store.VisibleSalesUnits;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives one sales unit to whom it is visible: one statement, and no transaction around it. */
@ApplicationScoped
public class ReadSalesUnit {

  private final VisibleSalesUnits salesUnits;

  ReadSalesUnit(VisibleSalesUnits salesUnits) {
    this.salesUnits = salesUnits;
  }

  public Uni<Optional<SalesUnitDetails>> read(SalesUnitScope scope, long msn) {
    return salesUnits.find(scope, msn);
  }
}
